import { expect, waitUntil } from '@open-wc/testing';
import '../context/define.js';
import type { Note } from '../../src/record/record.js';
import { readingText, type ReadingDocument } from '../../src/widget/reading-document.js';
import { amina, filled, noted, nurse, opened, reference, richStore, storeOf } from '../../test/peers/opened.js';
import { shownText, type } from '../../test/suites/widget-subject.js';
import { fixtures } from './fixtures.js';
import { peerLinkKind } from './kind.js';
import { endingOf } from './link-state.js';
import { peerLinkSchema, type Ending, type Meeting } from './schema.js';
import { noteTakenIn, placeOfMeeting } from './together.js';

const meeting = (parts: Partial<Meeting> = {}): Meeting => ({
  ...{ id: 'm1', on: '2026-03-17', noteMode: '', together: '', writers: [], mine: '' },
  ...parts,
});
const withMeeting = () => storeOf({ ...filled, meetings: [meeting()] });
const words = 'We stood on the bridge. Neither of us wanted to go.';

describe('a note of a meeting', () => {
  it('has both as its writers, or is refused by the schema', () => {
    const body = (one: Meeting) => ({ ...peerLinkKind.empty(), meetings: [one] });
    const writers = [
      { id: 'a', kind: 'peer', name: 'Amina' },
      { id: 'b', kind: 'person', name: '' },
    ];
    expect(peerLinkSchema.safeParse(body(meeting({ together: words, writers }))).success).to.equal(true);
    expect(peerLinkSchema.safeParse(body(meeting({ mine: 'for me' }))).success).to.equal(true);
    for (const some of [[], writers.slice(0, 1), writers.slice(1), [{ id: 'c', kind: 'clinician', name: '' }, writers[1]!]]) {
      const { error } = peerLinkSchema.safeParse(body(meeting({ together: words, writers: some })));
      expect(error?.issues[0]?.path.join('.')).to.equal('meetings.0.together');
    }
  });

  it('is refused where a page writes it alone', async () => {
    const { element } = await opened(await withMeeting(), { recordId: 'record-self', view: 'read' });
    const code = await element
      .save({ meetings: [meeting({ together: 'mine alone' })] })
      .catch((error: unknown) => (error as { code: string }).code);
    expect(code).to.equal('HostMisuse');
  });

  it('A1.1: is proposed by the peer, and only taken in by the person; then both wrote it', async () => {
    const store = await withMeeting();
    const peer = await opened(store, { recordId: 'record-self', view: 'proposals', actor: amina });
    await waitUntil(() => peer.find('[id="notes.on"]'));
    const select = peer.find('[id="notes.on"]') as HTMLSelectElement;
    expect([...select.options].map(({ value }) => value)).to.deep.equal([
      ...['', 'wishes', 'meeting.m1', 'meeting.', 'peerBrings', 'ending'],
    ]);
    select.value = 'meeting.m1';
    select.dispatchEvent(new Event('change'));
    type(peer.element, '[id="notes.words"]', words);
    await peer.press('[data-add-note]');
    await waitUntil(async () => (await peer.stored()).notes.length === 1);
    expect((await peer.stored()).body.meetings[0]!.together).to.equal('');
    peer.element.remove();

    const person = await opened(store, { recordId: 'record-self', view: 'proposals' });
    await waitUntil(() => person.find('.note'));
    expect(person.find('.note')!.textContent).to.contain('The meeting on 17 March 2026').and.to.contain('a peer worker');
    await person.press('[data-answer-by="accept"]');
    await person.element.save();
    const [kept] = (await person.stored()).body.meetings;
    expect(kept).to.deep.include({ together: words, noteMode: 'together' });
    expect(kept!.writers.map(({ kind, name }) => [kind, name])).to.deep.equal([
      ['peer', 'Amina'],
      ['person', ''],
    ]);
    person.element.view = 'read';
    await waitUntil(() => person.find('[data-block="meetings"]')?.textContent.includes(words));
    expect(person.find('[data-block="meetings"]')!.textContent).to.contain('Written by Amina and me');
  });

  it('is read and not changed by one of both; it is taken out whole, and comes back with "Undo"', async () => {
    const { has, find, press, element, stored } = await opened(await richStore(), { recordId: 'record-self', view: 'meetings' });
    await waitUntil(() => find('.together'));
    expect(has('.together textarea, .together input')).to.equal(false);
    await press('[data-take-out]');
    await element.save();
    const of = async () => (await stored()).body.meetings.find(({ on }) => on === '2026-02-17')!;
    expect(await of()).to.deep.include({ together: '', noteMode: 'none', writers: [] });
    element.undo();
    await element.save();
    expect((await of()).together).to.contain('two herons');
  });

  it('A1.2: is nothing that anybody else writes', async () => {
    const store = await withMeeting();
    await noted(store, { on: 'meeting.m1', text: '', purpose: 'proposal', proposed: 'Seemed well.', author: nurse });
    const staff = await opened(store, { recordId: 'record-self', view: 'proposals', actor: nurse });
    await waitUntil(() => staff.find('[id="notes.on"]'));
    const offered = [...(staff.find('[id="notes.on"]') as HTMLSelectElement).options].map(({ value }) => value);
    expect(offered).to.deep.equal(['', 'wishes']);
    staff.element.remove();
    const person = await opened(store, { recordId: 'record-self', view: 'proposals' });
    await waitUntil(() => person.find('.note'));
    expect(person.has('[data-answer-by="accept"], [data-answer-by="change"]')).to.equal(false);
    expect(person.has('[data-answer-by="decline"]')).to.equal(true);
  });

  it('may be about a meeting that nobody has written down yet', () => {
    const note = { author: amina } as Note;
    const person = { id: 'self', kind: 'person', name: '' } as const;
    const taken = noteTakenIn([meeting()], { place: placeOfMeeting(''), words, note, person, id: 'new', today: '2026-05-03' });
    expect(taken).to.have.length(2);
    expect(taken[1]).to.deep.include({ id: 'new', on: '2026-05-03', together: words });
    const again = noteTakenIn(taken, { place: 'meeting.new', words: 'More', note, person, id: 'x', today: '' });
    expect(again[1]!.together).to.equal(`${words}\nMore`);
    expect(again[1]!.writers).to.have.length(2);
    // Two actors of one id, as a page may give them, are two writers.
    const same = noteTakenIn([meeting()], {
      ...{ place: 'meeting.m1', words, note: { author: { ...amina, id: 'self' } } as Note, person, id: 'x', today: '' },
    });
    expect(same[0]!.writers.map(({ id, kind }) => [id, kind])).to.deep.equal([
      ['self', 'peer'],
      ['person-self', 'person'],
    ]);
    expect(peerLinkSchema.safeParse({ meetings: same }).success).to.equal(true);
  });
});

describe('meetings', () => {
  it('are added, changed and taken out, with the focus where the eyes are', async () => {
    const { find, all, press, element, stored } = await opened(await storeOf({ ...filled, meetings: [] }), {
      ...{ recordId: 'record-self', view: 'meetings' },
    });
    const active = (): Element | null => (element.renderRoot as ShadowRoot).activeElement;
    await press('[data-add="meetings"]');
    await waitUntil(() => active()?.matches('input[type="date"]'));
    await press('[data-add="meetings"]');
    expect(all('.meeting')).to.have.length(2);
    expect(find('.meeting')!.getAttribute('aria-label')).to.equal('Meeting 2 of 2');
    const select = find('.mode select') as HTMLSelectElement;
    select.value = 'none';
    select.dispatchEvent(new Event('change'));
    await element.save();
    expect((await stored()).body.meetings[1]!.noteMode).to.equal('none');
    await press('[data-remove]');
    expect(all('.meeting')).to.have.length(1);
    await waitUntil(() => active()?.closest('[data-removed="meetings"]'));
    (active() as HTMLElement).click();
    await element.updateComplete;
    expect(all('.meeting')).to.have.length(2);
  });

  it('show the person’s own words to nobody else, on screen or on paper', async () => {
    const store = await richStore();
    const reading = (element: object): string => readingText((element as { reading(): ReadingDocument }).reading());
    const person = await opened(store, { recordId: 'record-self', view: 'read' });
    expect(shownText(person.element)).to.contain('I cried. It was all right.');
    for (const actor of [amina, nurse]) {
      const { element } = await opened(store, { recordId: 'record-self', view: 'read', actor });
      expect(shownText(element) + reading(element)).to.not.contain('I cried');
      expect(shownText(element)).to.contain('two herons');
    }
  });

  it('draw a slice of a thousand', async () => {
    const meetings = Array.from({ length: 1000 }, (_, index) => meeting({ id: `m${index}`, mine: `Words ${index}` }));
    const { all, find, press } = await opened(await storeOf({ ...filled, meetings }), {
      recordId: 'record-self',
      view: 'meetings',
    });
    await waitUntil(() => all('.meeting').length === 20);
    expect((find('.meeting textarea') as HTMLTextAreaElement).value).to.equal('Words 999');
    await press('[data-more]');
    expect(all('.meeting')).to.have.length(40);
  });
});

describe('what a peer writes', () => {
  it('A1.2 X2: stands under their name as a peer worker, is never shown as care team, and is hidden by the person', async () => {
    const store = await richStore();
    await noted(store, { on: 'peerBrings', text: 'I bring a flask and time.', author: amina });
    const { has, find, press, element } = await opened(store, { recordId: 'record-self', view: 'read' });
    const block = find('[data-block="peerBrings"]')!.textContent;
    expect(block).to.contain('What the peer worker brings').and.to.contain('a flask and time');
    expect(block).to.contain('Written by Amina');
    await press('[data-panel="proposals"]');
    await waitUntil(() => find('.note'));
    expect(find('.note')!.textContent).to.contain('What the peer worker brings').and.to.contain('Amina, a peer worker');
    expect(shownText(element)).to.not.contain('care team');
    // There is nothing to accept: it is theirs.
    expect(has('[data-answer-by]')).to.equal(false);
    await press('[data-hide]');
    await element.save();
    element.view = 'read';
    await element.updateComplete;
    expect(has('[data-block="peerBrings"]')).to.equal(false);
  });

  it('A1.2: is not what somebody of the care team writes for the same place', async () => {
    const store = await richStore();
    await noted(store, { on: 'peerBrings', text: 'I bring advice.', author: nurse });
    await noted(store, { on: 'ending', text: 'The team ends this.', author: nurse });
    const { has } = await opened(store, { recordId: 'record-self', view: 'read' });
    expect(has('[data-block="peerBrings"]')).to.equal(false);
    expect(has('[data-section="ended"]')).to.equal(false);
  });

  it('X1: may be that they end it, which holds at once; the person can ask again', async () => {
    const store = await richStore();
    await noted(store, { on: 'ending', text: 'I move to the coast. Thank you for the herons.', author: amina });
    const { has, find, press, hear, all } = await opened(store, { recordId: 'record-self', view: 'read' });
    const heard = hear('recovery-peer-requested', 'recovery-peer-ended');
    const section = (): string => find('[data-section="ended"]')?.textContent ?? '';
    expect(section()).to.contain('The peer worker ended this.').and.to.contain('I move to the coast.');
    expect(section()).to.contain('Written by Amina').and.to.contain('How I can come back');
    expect(has('[id="ended.words"]')).to.equal(false);
    await press('[data-act="again"]');
    await waitUntil(() => heard.length === 1 && !find('[data-section="ended"]'));
    expect(heard[0]!.type).to.equal('recovery-peer-requested');
    expect(all('.notice')).to.have.length(0);
    // Their words are still among what others wrote.
    expect((await store.get(reference))!.notes).to.have.length(1);
  });

  it('is told to nobody by this widget, and leaves the body as it is', async () => {
    const store = await richStore();
    const before = JSON.stringify((await store.get(reference))!.body);
    const { find, press, element, hear } = await opened(store, { recordId: 'record-self', view: 'proposals', actor: amina });
    const heard = hear('recovery-peer-ended', 'recovery-shared', 'recovery-peer-requested');
    await waitUntil(() => find('[id="notes.on"]'));
    const select = find('[id="notes.on"]') as HTMLSelectElement;
    select.value = 'ending';
    select.dispatchEvent(new Event('change'));
    type(element, '[id="notes.words"]', 'I end this.');
    await press('[data-add-note]');
    await waitUntil(async () => (await store.get(reference))!.notes.length === 1);
    const record = (await store.get(reference))!;
    expect(record.notes[0]).to.deep.include({ on: 'ending', text: 'I end this.' });
    expect(record.notes[0]!.purpose).to.equal(undefined);
    expect(JSON.stringify(record.body)).to.equal(before);
    expect(heard).to.have.length(0);
  });
});

it('X1 X3: an ending by either side is what was said last, and going on is as good as ending', () => {
  const own = (by: string, at: string) => ({ id: at, by, at, words: '' });
  const note = {
    ...{ id: 'n', on: 'ending', text: 'I end this', author: amina, at: '2026-03', lang: 'en' },
    hiddenByOwner: false,
  };
  const by = (endings: Ending[], notes: Note[] = []): string | undefined => endingOf({ endings }, notes)?.by;
  expect(by([])).to.equal(undefined);
  expect(by([own('me', '2026-01')])).to.equal('me');
  expect(by([own('me', '2026-01'), own('', '2026-02')])).to.equal(undefined);
  expect(by([own('me', '2026-01'), own('', '2026-02')], [note])).to.equal('peer');
  expect(by([own('', '2026-04')], [note])).to.equal(undefined);
  expect(by([], [{ ...note, hiddenByOwner: true }])).to.equal(undefined);
  expect(by([], [{ ...note, author: nurse }])).to.equal(undefined);
});

it('the empty body is what the schema gives, and all examples are as it wants them', () => {
  expect(peerLinkKind.empty()).to.deep.equal(peerLinkSchema.parse({}));
  for (const { body } of Object.values(fixtures)) expect(peerLinkSchema.parse(body)).to.deep.equal(body);
});
