import { fields, type Field } from '../fields.js';
import type { CrisisPlan } from '../schema.js';
import { arrangedSections, isGroup } from '../sections.js';

type Texts = (key: string, parameters?: Readonly<Record<string, string>>) => string;

/** Where a note belongs: `Note.on` taken apart. Without a part it is about the whole card. */
export interface NotePlace {
  /** A group of fields, or the key of a part that the person added. */
  readonly part?: string;
  readonly field?: Field;
  /** The card has no such place: another version of the software has, or the person took the part away. */
  readonly unknown?: boolean;
}

/** `''` is the whole card, `care` a part, `care.helps` a field, `sections.own-1` a part that the person added. */
export function placeOf(plan: CrisisPlan, on: string): NotePlace {
  if (!on) return {};
  const dot = on.indexOf('.');
  const [first, rest] = dot < 0 ? [on, ''] : [on.slice(0, dot), on.slice(dot + 1)];
  if (first === 'sections' && plan.sections.some(({ key }) => key === rest && !isGroup(key))) return { part: rest };
  if (!isGroup(first)) return { unknown: true };
  if (!rest) return { part: first };
  const field = fields[first].find(({ key }) => key === rest);
  return field ? { part: first, field } : { part: first, unknown: true };
}

/** The name of a part: the person's own where they gave one. */
export function partLabel(plan: CrisisPlan, part: string, t: Texts): string {
  const title = plan.sections.find(({ key }) => key === part)?.title;
  return title || (isGroup(part) ? t(`group_${part}`) : t('part_own'));
}

/** What the place of a note is called. */
export function placeLabel(plan: CrisisPlan, on: string, t: Texts): string {
  const { part, field, unknown } = placeOf(plan, on);
  if (unknown) return t('notes_elsewhere');
  if (!part) return t('notes_whole_card');
  return field ? t(`${part}_${field.key}`) : partLabel(plan, part, t);
}

/** Whether the person hid the part that a note is about. */
export function isInHiddenPart(plan: CrisisPlan, on: string): boolean {
  const { part } = placeOf(plan, on);
  return arrangedSections(plan).some(({ key, hidden }) => hidden && key === part);
}

/** The fields of a part; none in a part that the person added. */
export const fieldsOf = (part: string): readonly Field[] => (isGroup(part) ? fields[part] : []);
