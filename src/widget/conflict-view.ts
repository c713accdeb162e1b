import { html, nothing, type TemplateResult } from 'lit';
import type { MergeChoice } from '../record/merge.js';
import type { StoredRecord } from '../record/record.js';
import type { ReadingDocument } from './reading-document.js';
import { ReadingView } from './reading-view.js';
import type { RecordSession } from './record-session.js';
import type { Translate } from './recovery-element.js';

export interface ConflictContent<Body extends object> {
  /** It has a conflict. */
  readonly session: RecordSession<Body>;
  readonly documentOf: (body: Body, record: StoredRecord<Body> | undefined) => ReadingDocument;
  readonly t: Translate;
  /** Level of the headings inside the versions. */
  readonly level: number;
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  readonly canEdit: boolean;
  /** What the widget shows where nothing is to be chosen; nothing for a view in which the record is changed. */
  readonly reading: unknown;
}

interface Side {
  readonly choice: Exclude<MergeChoice, 'both'>;
  readonly document: ReadingDocument;
  readonly name: string;
  readonly keep: string;
}

/** Keeps what differs: comparing is hard enough without the parts that agree. */
function differing(one: ReadingDocument, other: ReadingDocument): ReadingDocument {
  const same = (part: unknown, whole: readonly unknown[]): boolean =>
    whole.some((entry) => JSON.stringify(entry) === JSON.stringify(part));
  const sections = one.sections.map((section) => {
    const twin = other.sections.find(({ key }) => key === section.key);
    return { ...section, blocks: section.blocks.filter((block) => !same(block, twin?.blocks ?? [])) };
  });
  return { ...one, sections };
}

/** What was written here, and what was saved meanwhile. */
function sidesOfDraft<Body extends object>({ session, documentOf, t }: ConflictContent<Body>): [Side, Side] {
  const { stored } = session.conflict!;
  const [mine, theirs] = [documentOf(session.body, session.record), documentOf(stored.body, stored)];
  return [
    { choice: 'mine', document: mine, name: t('conflict_mine'), keep: t('conflict_keep_mine') },
    { choice: 'theirs', document: theirs, name: t('conflict_theirs'), keep: t('conflict_keep_theirs') },
  ];
}

/** The record, which is the same on each device, and the words that could not be joined with it: in one order everywhere. */
function sidesOfRecord<Body extends object>({ session, documentOf, t }: ConflictContent<Body>): [Side, Side] {
  const { record } = session.conflict!.draft!;
  const [first, second] = [documentOf(session.body, session.record), documentOf(record.body, record)];
  // Numbers of versions are those of a device.
  const withoutFooter = (document: ReadingDocument): ReadingDocument => ({ ...document, footer: [] });
  return [
    { choice: 'theirs', document: withoutFooter(first), name: t('conflict_first'), keep: t('conflict_keep_first') },
    { choice: 'mine', document: withoutFooter(second), name: t('conflict_second'), keep: t('conflict_keep_second') },
  ];
}

/** Two versions of a record, side by side where there is room. Nothing is chosen for the person. */
export class ConflictView {
  readonly #views = { mine: new ReadingView(), theirs: new ReadingView() };

  render<Body extends object>(content: ConflictContent<Body>): unknown {
    const { session, t, level, heading, canEdit, reading } = content;
    const { elsewhere } = session.conflict!;
    // Who only looks changes nothing, and the record as it stands is whole.
    if (elsewhere && !canEdit) return reading;
    const sides = elsewhere ? sidesOfRecord(content) : sidesOfDraft(content);
    const choose = (choice: MergeChoice) => (): void => void session.writer?.resolveConflict(choice).catch(() => undefined);
    const side = ({ choice, document, name }: Side, other: ReadingDocument): TemplateResult => {
      const differs = differing(document, other);
      const sections = differs.sections.map((section) => ({ ...section, key: `${choice}-${section.key}` }));
      return html`<section class="side">${heading(name, 2)}${this.#views[choice].of({ ...differs, sections }, level)}</section>`;
    };
    const [first, second] = sides;
    return html`<div class="conflict">
        ${heading(t('conflict_title'), 1)}
        <p>${t('conflict_help')}</p>
        <div class="sides">${side(first, second.document)}${side(second, first.document)}</div>
        <div class="actions">
          <button type="button" @click=${choose('both')}>${t('conflict_keep_both')}</button>
          ${sides.map(({ choice, keep }) => html`<button type="button" @click=${choose(choice)}>${keep}</button>`)}
        </div>
      </div>
      ${elsewhere ? reading : nothing}`;
  }
}
