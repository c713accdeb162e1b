import { changeSection } from '../change-section.js';
import type { Field } from '../fields.js';
import type { CrisisPlan } from '../schema.js';
import { isGroup } from '../sections.js';
import { placeOf } from './place.js';

type Item = Readonly<Record<string, string>> & { readonly id: string };

/** Whether words can be taken in there: not into the whole card, a whole group, or an answer of yes or no. */
export function takesWords(plan: CrisisPlan, on: string): boolean {
  const { part, field, unknown } = placeOf(plan, on);
  return !unknown && part !== undefined && (field ? field.type !== 'yes' : !isGroup(part));
}

/** The box of a list entry that holds what the entry is: a name says more than the kind of place. */
const mainPart = ({ parts }: Field): string => (parts?.find(({ type }) => type !== 'choice') ?? parts?.[0])?.key ?? 'text';

function withEntry(list: readonly Item[], entry: Item, box: string): readonly Item[] {
  return list.some((one) => one[box]?.trim() === entry[box]) ? list : [...list, entry];
}

/** A text with words behind it: a paragraph of their own, or in the same row where there is only one. */
function withWords(text: string, words: string, oneRow: boolean): string {
  const added = oneRow ? words.replace(/\s+/g, ' ') : words;
  if (!text.trim()) return added;
  if (oneRow ? text.includes(added) : text.split(/\n{2,}/).includes(added) || text === added) return text;
  return `${text.trimEnd()}${oneRow ? ' ' : '\n\n'}${added}`;
}

/**
 * The plan with the words that a proposal offers: a new line in a list, a new paragraph in a text. What is there already is
 * not added again. The same plan where there is nothing to add, or nowhere.
 * @param id of the new entry
 */
export function takeIn(plan: CrisisPlan, on: string, proposed: string, id: string): CrisisPlan {
  const words = proposed.trim();
  if (!words || !takesWords(plan, on)) return plan;
  const { part, field } = placeOf(plan, on);
  if (!field || !isGroup(part!)) {
    const lines = plan.sections.find(({ key }) => key === part)!.lines;
    const more = withEntry(lines as unknown as Item[], { id, text: words }, 'text');
    return more === (lines as unknown) ? plan : changeSection(plan, part!, { lines: more as unknown as typeof lines });
  }
  const group = plan[part] as Readonly<Record<string, unknown>>;
  const before = group[field.key];
  const boxes = Object.fromEntries((field.parts ?? []).map(({ key }) => [key, '']));
  const after = Array.isArray(before)
    ? withEntry(before as Item[], { ...boxes, id, [mainPart(field)]: words }, mainPart(field))
    : withWords(before as string, words, field.type === 'line');
  return after === before ? plan : { ...plan, [part]: { ...group, [field.key]: after } };
}
