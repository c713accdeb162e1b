import type { StoredRecord } from '../../src/record/record.js';

/** What the plan shows of the person's crisis card: that it is there, and the first of what it asks to be read first. */
export interface CrisisCardWords {
  readonly id: string;
  readonly revision: number;
  /** The person's own name for it; empty where there is none. */
  readonly name: string;
  readonly callMe: string;
  readonly contact: { readonly name: string; readonly phone: string } | undefined;
  readonly first: readonly string[];
}

/** At most so many of the first things to do. */
const mostLines = 3;

const object = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function readFirst(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  // What the person took off the card is not shown here either.
  const isHidden = list(body['sections']).some((section) => {
    const { key, hidden } = object(section);
    return key === 'readFirst' && hidden === true;
  });
  return isHidden ? {} : object(body['readFirst']);
}

function wordsIn({ id, revision, body }: StoredRecord): CrisisCardWords {
  const plan = object(body);
  const { callMe, contacts, top3 } = readFirst(plan);
  const contact = list(contacts)
    .map((one) => ({ name: words(object(one)['name']), phone: words(object(one)['phone']) }))
    .find(({ name, phone }) => name || phone);
  const first = list(top3)
    .map((one) => words(object(one)['text']))
    .filter(Boolean);
  return { id, revision, name: words(plan['name']), callMe: words(callMe), contact, first: first.slice(0, mostLines) };
}

/**
 * The person's crisis cards, the one that they see first in front. The kind is another widget's, so its bodies are read with
 * care: what has another shape is passed over. One that was taken back says nothing any more.
 * @param records of kind `crisis-plan`, newest change first
 */
export function crisisCardsIn(records: readonly StoredRecord[]): CrisisCardWords[] {
  const firstSince = ({ body }: StoredRecord): string => words(object(body)['firstSince']);
  const standing = records.filter(({ status }) => status !== 'withdrawn');
  return standing.sort((one, other) => firstSince(other).localeCompare(firstSince(one))).map(wordsIn);
}

/** The card that belongs to the plan; the first where the plan names none, or one that is gone. */
export const crisisCardOf = (cards: readonly CrisisCardWords[], chosen: string): CrisisCardWords | undefined =>
  cards.find(({ id }) => id === chosen) ?? cards[0];
