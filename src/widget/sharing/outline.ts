import type { LitElement } from 'lit';
import type { RecordKind } from '../../record/kind.js';
import type { StoredRecord } from '../../record/record.js';
import type { ReadingDocument, ReadingSection } from '../reading-document.js';

/**
 * What every widget has, and hosts are not meant to call: its kind, and what a record says. This panel is the same for all widgets,
 * so it asks the element, and not one more function of each of them, which every reader would have to fetch.
 */
export interface Outlined extends LitElement {
  readonly kind: RecordKind;
  reading(): ReadingDocument;
  readingDocument(body: unknown, record: StoredRecord | undefined): ReadingDocument;
}

export const outlined = (element: LitElement): Outlined => element as unknown as Outlined;

/** Some fields of a record under the name that the widget has for them. */
export interface SharePart {
  readonly name: string;
  readonly fields: readonly string[];
}

const keysOf = ({ sections }: ReadingDocument): Set<string> =>
  new Set(sections.flatMap(({ key, blocks }) => blocks.map((block) => `${key} ${block.key}`)));

/** By headings, or by labels where all has one heading. */
function nameOf(sections: readonly ReadingSection[], isOne: boolean): string {
  const names = sections.flatMap(({ heading, blocks }) =>
    isOne || !heading ? blocks.map(({ label }) => label || heading) : [heading],
  );
  return [...new Set(names.filter(Boolean))].join(', ');
}

const alone = new WeakMap<object, readonly (readonly [field: string, body: object])[]>();

/**
 * Bodies with one field of a body each: the same ones as long as the body is the same. Widgets know what they found out about a body by
 * the body itself, and draw again when they have found out more: for a new one at each drawing they would never come to rest.
 */
function fieldsAlone(body: object, empty: object): readonly (readonly [field: string, body: object])[] {
  const entries = Object.entries(body as Readonly<Record<string, unknown>>);
  const known = alone.get(body) ?? entries.map(([field, value]) => [field, { ...empty, [field]: value }] as const);
  alone.set(body, known);
  return known;
}

/**
 * The parts of a record that can be shared alone: fields with words, together where the widget shows them under one heading. Each is
 * named as the outline of the widget names it, by asking what the outline of that field alone has more than that of nothing.
 */
export function partsOf(element: Outlined, record: StoredRecord): readonly SharePart[] {
  const { kind } = element;
  // Such a kind has parts of its own, which its widget lets the person choose.
  if (kind.visible) return [];
  const empty = kind.empty() as object;
  const always = keysOf(element.readingDocument(empty, record));
  const own = (body: unknown): ReadingSection[] =>
    element.readingDocument(body, record).sections.flatMap((section) => {
      const blocks = section.blocks.filter(({ key }) => !always.has(`${section.key} ${key}`));
      return blocks.length > 0 ? [{ ...section, blocks }] : [];
    });
  const body = record.body as object;
  const isOne = own(body).length === 1;
  const parts = new Map<string, string[]>();
  for (const [field, itself] of fieldsAlone(body, empty)) {
    const name = nameOf(own(itself), isOne);
    if (name) parts.set(name, [...(parts.get(name) ?? []), field]);
  }
  return [...parts].map(([name, fields]) => ({ name, fields }));
}
