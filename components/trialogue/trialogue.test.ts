import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import * as z from 'zod/mini';
import '../context/define.js';
import './define.js';
import { defineKind, isRegistered, registerKind } from '../../src/record/kind.js';
import type { StoredRecord } from '../../src/record/record.js';
import type { MemoryStore } from '../../src/store/memory-store.js';
import { openWidget } from '../../test/suites/opened-widget.js';
import { runWidgetSuite } from '../../test/suites/widget-suite.js';
import {
  settled,
  show,
  shownText,
  storeWith,
  type,
  type AnyWidget,
  type WidgetSubject,
} from '../../test/suites/widget-subject.js';
import { readingText, type ReadingDocument } from '../../src/widget/reading-document.js';
import { fixtures, group } from './fixtures.js';
import { groupKind, meetingKind, ownNoteKind } from './kind.js';
import { trialogueCatalog } from './messages.js';
import { moderatorOf } from './moderator.js';
import { groupSchema, meetingSchema, ownNoteSchema, type Group, type Meeting, type OwnNote } from './schema.js';

const subject: WidgetSubject<Meeting> = {
  tag: 'recovery-trialogue',
  kind: meetingKind,
  catalog: trialogueCatalog,
  fixtures,
  filled: 'filled',
  views: ['list', 'read', 'edit', 'group', 'mine', 'proposals'],
  field: '#topic',
  written: ({ topic }) => topic,
  withWords: (topic) => ({ ...meetingKind.empty(), topic }),
  title: { en: 'Open talk meetings', de: 'Offene Gesprächsrunden' },
};

runWidgetSuite(subject);

const filled = fixtures['filled']!.body;

if (!isRegistered('goal')) registerKind(defineKind({ name: 'goal', schema: z.looseObject({}), empty: () => ({}) }));

/** A store with the filled meeting, and more beside it. */
async function storeOf(...others: readonly { kind: string; id: string; body: object }[]): Promise<MemoryStore> {
  const store = (await storeWith(subject, filled)) as MemoryStore;
  const [record] = await store.list({ subject: 'self' });
  for (const other of others) await store.put({ ...record!, ...other, revision: 0 });
  return store;
}

const opened = (store: MemoryStore, view: string, recordId = 'record-self') =>
  openWidget(subject, store, view, { recordId: recordId || undefined });

const reading = (element: AnyWidget<Meeting>): string =>
  readingText((element as unknown as { reading(): ReadingDocument }).reading());

describe('records of open talk meetings', () => {
  it('have for an empty record what their schemas give', () => {
    expect(meetingKind.empty()).to.deep.equal(meetingSchema.parse({}));
    expect(groupKind.empty()).to.deep.equal(groupSchema.parse({}));
    expect(ownNoteKind.empty()).to.deep.equal(ownNoteSchema.parse({}));
  });

  it('have no place for who came, who said what, or a name', () => {
    const keys = JSON.stringify([
      meetingSchema.parse({ actions: [{ id: 'a' }], learned: [{ id: 'l' }] }),
      groupSchema.parse({ rules: [{ id: 'r' }] }),
    ]);
    expect(keys).to.not.match(/attend|present|speaker|saidBy|participant|member/i);
  });

  it('give entries whose id is taken one of their own, so that none is lost', () => {
    const { learned } = meetingSchema.parse({
      learned: [
        { id: 'x', text: 'one' },
        { id: 'x', text: 'two' },
      ],
    });
    expect(new Set(learned.map(({ id }) => id)).size).to.equal(2);
  });
});

describe('the list of meetings', () => {
  it('comes first, newest day first, with what the group still waits to hear back about', async () => {
    const store = await storeOf({
      kind: 'trialogue-meeting',
      id: 'later',
      body: { ...filled, on: '2026-06-16', topic: 'Sleep', actions: [] },
    });
    const { element, find, press } = await opened(store, '', '');
    await waitUntil(() => element.renderRoot.querySelectorAll('[data-meeting]').length === 2);
    const rows = [...element.renderRoot.querySelectorAll('[data-meeting]')].map(({ textContent }) => textContent);
    expect(rows[0]).to.contain('Sleep').and.to.contain('16 June 2026');
    expect(find('.waiting')!.textContent).to.contain('Ask families').and.to.not.contain('A card with a number');
    await press('[data-meeting="record-self"]');
    await waitUntil(() => shownText(element).includes('The first evening is the longest one'));
  });

  it('draws a slice of a thousand meetings, and the next one with the focus on its first', async () => {
    const store = await storeOf();
    const [record] = await store.list({ subject: 'self' });
    await store.put(
      Array.from({ length: 1000 }, (_, index) => ({
        ...record!,
        id: `m${index}`,
        revision: 0,
        body: { topic: `Topic ${index}` },
      })),
    );
    const { element, press } = await opened(store, 'list', '');
    const rows = (): NodeListOf<HTMLElement> => element.renderRoot.querySelectorAll<HTMLElement>('[data-meeting]');
    await waitUntil(() => rows().length === 40);
    await press('[data-more]');
    await waitUntil(() => rows().length === 80);
    await waitUntil(() => (element.renderRoot as ShadowRoot).activeElement === rows()[40]);
  });

  it('X1: a meeting is taken out in one act and comes back in one', async () => {
    const store = await storeOf();
    const { press, find } = await opened(store, 'edit');
    await press('[data-read]');
    await press('[data-remove-meeting]');
    await waitUntil(() => find('[data-put-back] button'));
    expect(await store.list({ subject: 'self' })).to.have.length(0);
    await press('[data-put-back] button');
    await waitUntil(async () => (await store.list({ subject: 'self' })).length === 1);
  });
});

describe('a group', () => {
  it('is written in a record of its own: neutral ground, ground rules to begin with, ideas with hands', async () => {
    const store = await storeOf();
    const { element, press, find } = await opened(store, 'group');
    await press('[data-add-group]');
    await waitUntil(() => find('[id="group.name"]'));
    type(element, '[id="group.name"]', 'Tuesday circle');
    await press('[data-take-rules]');
    await press('[data-add="ideas"]');
    await press('[data-hand="1"]');
    await press('[data-hand="1"]');
    await press('[data-hand="-1"]');
    await press('[data-group-done]');
    await waitUntil(async () => (await store.list({ subject: 'self', kind: 'trialogue-group' })).length === 1);
    const [record] = await store.list<Group>({ subject: 'self', kind: 'trialogue-group' });
    expect(record!.body).to.deep.include({ name: 'Tuesday circle' });
    expect(record!.body.rules).to.have.length(7);
    expect(record!.body.ideas.map(({ hands }) => hands)).to.deep.equal([1]);
    await waitUntil(() => shownText(element).includes('Tuesday circle'));
  });

  it('is read by whoever is there, and says honestly where the ground is not neutral', async () => {
    const store = await storeOf({ kind: 'trialogue-group', id: 'g', body: { ...group, neutral: 'no' } });
    const element = await show(subject, {
      store,
      view: 'group',
      recordId: 'record-self',
      actor: { id: 'p', kind: 'peer', name: 'Sam' },
    });
    await waitUntil(() => shownText(element).includes('Not yet on ground that belongs to none of us'));
    expect(element.renderRoot.querySelector('[data-change-group], [data-add-group]')).to.equal(null);
  });

  it('takes up what the person wants to raise from their goals, only by their own act', async () => {
    const store = await storeOf(
      { kind: 'goal', id: 'g1', body: { title: 'A bus that runs on Sundays', raise: { letter: '', topic: true } } },
      { kind: 'goal', id: 'g2', body: { title: 'Private', raise: { topic: false } } },
      { kind: 'goal', id: 'g3', body: { title: 7, raise: 'x' } },
      { kind: 'trialogue-group', id: 'g', body: group },
    );
    const { element, press, find } = await opened(store, 'group');
    await waitUntil(() => find('[data-change-group]'));
    expect(shownText(element)).to.not.contain('Sundays');
    await press('[data-change-group]');
    await waitUntil(() => find('[data-take-goal]'));
    expect(shownText(element))
      .to.contain('A bus that runs on Sundays')
      .and.to.contain('your own so far')
      .and.to.not.contain('Private');
    await press('[data-take-goal]');
    await press('[data-group-done]');
    await waitUntil(
      async () => (await store.list<Group>({ subject: 'self', kind: 'trialogue-group' }))[0]!.body.ideas.length === 3,
    );
    const goal = await store.get<{ title: string }>({ subject: 'self', kind: 'goal', id: 'g1' });
    expect(goal!.revision).to.equal(1);
  });

  it('gives its ideas to a new meeting, to take one by a press', async () => {
    const store = await storeOf(
      { kind: 'trialogue-group', id: 'g', body: group },
      { kind: 'trialogue-meeting', id: 'new', body: { on: '2026-07-01' } },
    );
    const { element, press } = await opened(store, 'edit', 'new');
    await press('[data-take-topic="i2"]');
    expect(element.data!.topic).to.equal('Faith and being well');
  });
});

describe('what somebody keeps for themselves', () => {
  const withNote = async (): Promise<{ store: MemoryStore; note: StoredRecord<OwnNote> }> => {
    const store = await storeOf();
    const { element, press } = await opened(store, 'mine');
    await press('[data-mine]');
    await waitUntil(() => element.renderRoot.querySelector('[id="mine.words"]'));
    type(element, '[id="mine.words"]', 'My father cried and I did too.');
    type(element, '[id="mine.comeAs"]', 'a daughter, a baker');
    await press('[data-mine-done]');
    await waitUntil(async () => (await store.list({ subject: 'self', kind: 'trialogue-note' })).length === 1);
    const [note] = await store.list<OwnNote>({ subject: 'self', kind: 'trialogue-note' });
    return { store, note: note! };
  };

  it('A4.1: lies in a record of its own, and stands in no log, print or copy of the meeting', async () => {
    const { store, note } = await withNote();
    expect(note.body).to.deep.include({
      meeting: 'record-self',
      words: 'My father cried and I did too.',
      comeAs: 'a daughter, a baker',
    });
    const { element } = await opened(store, 'read');
    expect(reading(element)).to.not.contain('father').and.to.not.contain('daughter');
    expect(JSON.stringify(element.data)).to.not.contain('father');
  });

  it('A1.1: is shown and offered to nobody else', async () => {
    const { store } = await withNote();
    const element = await show(subject, {
      store,
      view: 'mine',
      recordId: 'record-self',
      actor: { id: 'c', kind: 'clinician', name: 'Jo' },
    });
    await settled(element);
    expect(shownText(element)).to.not.contain('father');
    expect(element.renderRoot.querySelector('[data-panel="mine"], [data-mine]')).to.equal(null);
  });

  it('is found again, and changed', async () => {
    const { store } = await withNote();
    const { element, press } = await opened(store, 'mine');
    await waitUntil(() => shownText(element).includes('a daughter, a baker'));
    await press('[data-mine]');
    await waitUntil(() => element.renderRoot.querySelector('[id="mine.words"]'));
    type(element, '[id="mine.words"]', 'We both laughed later.');
    await press('[data-mine-done]');
    await waitUntil(
      async () =>
        (await store.list<OwnNote>({ subject: 'self', kind: 'trialogue-note' }))[0]!.body.words === 'We both laughed later.',
    );
    expect(await store.list({ subject: 'self', kind: 'trialogue-note' })).to.have.length(1);
  });
});

describe('the moderator of a log that several people read', () => {
  it('is named only where the host names one, and is asked by an event that says nothing of what is written', async () => {
    const store = await storeOf();
    const { element, find } = await opened(store, 'read');
    expect(find('[data-report]')).to.equal(null);
    element.packs = { trialogue: { moderator: 'the library team', answersWithin: 'within two days' } };
    await element.updateComplete;
    expect(shownText(element)).to.contain('looked after by the library team. They answer within two days.');
    const told = oneEvent(element, 'recovery-trialogue-reported');
    find('[data-report]')!.click();
    const { detail } = (await told) as CustomEvent<object>;
    expect(Object.keys(detail).sort()).to.deep.equal(['at', 'id', 'kind', 'revision', 'subject']);
    await element.updateComplete;
    expect(find('[data-reported]')).to.exist;
  });

  it('is left out, with the reason, where what the host gave cannot be used', () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warned.push(text);
    try {
      expect(moderatorOf({ moderator: 5 })).to.equal(undefined);
      expect(moderatorOf({ moderator: 'Library', answersWithin: {} })).to.deep.equal({ moderator: 'Library', answersWithin: '' });
      expect(moderatorOf('x')).to.equal(undefined);
      expect(moderatorOf(null)).to.equal(undefined);
      expect(moderatorOf(undefined)).to.equal(undefined);
    } finally {
      console.warn = warn;
    }
    expect(warned.length).to.be.greaterThan(0);
    for (const text of warned) expect(text).to.contain('packs.trialogue');
  });
});
