import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import type { FailedDetail } from '../../../src/events/recovery-event.js';
import { commonCatalog } from '../../../src/i18n/messages.js';
import { commonWritingCatalog } from '../../../src/i18n/writing-messages.js';
import type { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import { shownText } from '../../suites/widget-subject.js';
import type { Databases } from '../store/databases.js';
import { find, named, showCard, type Card } from './card.js';

const texts = { ...commonCatalog.english, ...commonWritingCatalog.english } as unknown as Record<string, string>;

/** What a person can do beside a notice. */
const buttonsOf = (card: Card): string[] =>
  [...card.renderRoot.querySelectorAll('.notice .actions :is(button, label)')].map((button) => button.textContent.trim());

/** The person sees the sentence of the catalog, with these ways on, and hears it too where it is news. */
export async function sees(card: Card, key: string, ...ways: string[]): Promise<void> {
  await card.updateComplete;
  const sentence = texts[key]!;
  expect(find(card, '.notice').textContent).to.contain(sentence);
  if (key.startsWith('error_')) expect(find(card, '[role=status]').textContent, 'is announced').to.contain(sentence);
  expect(buttonsOf(card)).to.deep.equal(ways.map((way) => texts[way] ?? way));
}

/** What the page hears while something is done. */
export interface Heard {
  readonly failed: Pick<FailedDetail, 'code' | 'during'>[];
  readonly states: string[];
  readonly saved: string[];
}

/** Listens before the card is there: events bubble. */
export function listen(): Heard {
  const heard: Heard = { failed: [], states: [], saved: [] };
  const where = document.body;
  where.addEventListener('recovery-failed', ({ detail: { code, during } }) => heard.failed.push({ code, during }));
  where.addEventListener('recovery-storage-changed', ({ detail: { state } }) => heard.states.push(state));
  where.addEventListener('recovery-saved', ({ detail: { state } }) => heard.saved.push(state));
  return heard;
}

/** A card in a database, saved once; `heard` begins after that. */
export async function savedCard(databases: Databases, words: string, timing = {}) {
  const name = databases.name();
  const store = databases.open(name, { timing });
  const card = await showCard({ store });
  await card.save(named(words));
  return { name, store, card, heard: listen() };
}

/** Words are in fields, or in what is read, on the screen. */
export const shows = (card: Card, words: string): void => void expect(shownText(card)).to.contain(words);

/** Changes rows past the store, as a disk or another program would. */
export async function tamper(
  store: IndexedDbStore,
  name: string,
  change: (row: Record<string, unknown>) => unknown,
): Promise<void> {
  store.close();
  const database = await openDB(name);
  for (const row of (await database.getAll('records')) as Record<string, unknown>[]) await database.put('records', change(row));
  database.close();
}
