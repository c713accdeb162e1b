import type { Actor, ActorKind, StoredRecord } from '../../record/record.js';
import { isOneOf } from '../../record/is-one-of.js';
import { warnOnce } from '../warn-once.js';
import { everybody } from '../../record/record.js';

/** Kinds of people with whom something can be shared as a group. Family and friends come before services (rule A3.3). */
export const groups = ['supporter', 'peer', 'advocate', 'clinician'] as const satisfies readonly ActorKind[];

export const kinds = ['supporter', 'peer', 'advocate', 'clinician', 'agent', 'witness'] as const satisfies readonly ActorKind[];
const isWord = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= 200;

/** What is wrong with one of the people of the host; names the field and never what it holds. */
function faultOf(one: Partial<Actor> | null): string | undefined {
  if (typeof one !== 'object' || one === null) return 'is not an object';
  if (!isWord(one.id)) return 'has no id';
  if (one.id === everybody) return 'has an id that stands for a whole group';
  if (!isWord(one.name)) return 'has no name';
  if (!isOneOf(kinds, one.kind)) return `needs one of these in kind: ${kinds.join(', ')}`;
  return one.roleText === undefined || isWord(one.roleText) ? undefined : 'has a roleText that is not a short text';
}

/** People that the host knows, with whom the person may want to share. Who is not given well is left out, with one warning. */
export function peopleOfHost(given: unknown): readonly Actor[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    warnOnce('packs.people is not a list, so it is not used.');
    return [];
  }
  return (given as readonly (Partial<Actor> | null)[]).flatMap((one, index) => {
    const fault = faultOf(one);
    if (fault) warnOnce(`packs.people[${index}] ${fault}, so it is left out.`);
    if (fault) return [];
    const { id, kind, name, roleText } = one as Actor;
    return { id, kind, name, ...(roleText && { roleText }) };
  });
}

const group = (kind: ActorKind): Actor => ({ id: everybody, kind, name: '' });

/** Everybody with whom something can be shared: the groups, people of the host, those who wrote notes, those with a share already. */
export function audiences(record: StoredRecord | undefined, host: readonly Actor[]): readonly Actor[] {
  const authors = record?.notes.map(({ author }) => author) ?? [];
  const known = record?.shares.filter(({ endedAt }) => !endedAt).map(({ to }) => to) ?? [];
  const all = [...groups.map(group), ...host, ...authors, ...known].filter(({ kind }) => kind !== 'person');
  return all.filter(({ kind, id }, index) => index === all.findIndex((one) => one.kind === kind && one.id === id));
}

/** The words for somebody: a group by its text, a person by name and role. */
export function nameOf(actor: Actor, t: (key: string, parameters?: Readonly<Record<string, string>>) => string): string {
  if (actor.id === everybody) return t(isOneOf(groups, actor.kind) ? `group_${actor.kind}` : `role_${actor.kind}`);
  return t('named', { name: actor.name, role: actor.roleText ?? t(`role_${actor.kind}`) });
}
