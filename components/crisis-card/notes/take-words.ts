import { uuid } from '../../../src/record/uuid.js';
import { fields, type Field } from '../fields.js';
import type { CrisisPlan } from '../schema.js';
import { isGroup } from '../sections.js';

/** `care.helps` → its group and field; undefined for the whole card and for parts that this release does not know. */
export function fieldAt(path: string): { readonly group: keyof typeof fields; readonly field: Field } | undefined {
  const [group = '', key] = path.split('.');
  const field = isGroup(group) ? fields[group].find((one) => one.key === key) : undefined;
  return field && isGroup(group) ? { group, field } : undefined;
}

/** Whether proposed words have a place in a field: a check mark has none. */
export function takesWords(path: string): boolean {
  const found = fieldAt(path);
  return found !== undefined && found.field.type !== 'yes';
}

/** Puts words into a field as the person would: a new line of a list, a new paragraph of a text. */
export function takeWords(plan: CrisisPlan, path: string, words: string): CrisisPlan {
  const found = fieldAt(path);
  if (!found || !takesWords(path)) return plan;
  const { group, field } = found;
  const present = (plan[group] as Record<string, unknown>)[field.key];
  return { ...plan, [group]: { ...plan[group], [field.key]: added(field, present, words) } };
}

function added({ type, parts = [] }: Field, present: unknown, words: string): unknown {
  if (type === 'lines') return [...(present as object[]), { id: uuid(), text: words }];
  if (type === 'items') {
    const empty = Object.fromEntries(parts.map(({ key }) => [key, '']));
    // The first box for words: a kind of place is picked, not written.
    const main = parts.find((part) => part.type !== 'choice') ?? parts[0]!;
    return [...(present as object[]), { id: uuid(), ...empty, [main.key]: words }];
  }
  return [present as string, words].filter(Boolean).join(type === 'line' ? ' ' : '\n');
}
