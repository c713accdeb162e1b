// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import '../define.js';
import { RecoveryError } from '../../../src/errors.js';
import type { Actor, NewNote, Note, StoredRecord } from '../../../src/record/record.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { Store } from '../../../src/store/store.js';
import { newRecord } from '../../../test/suites/store-suite-records.js';
import { show, type, type WidgetSubject } from '../../../test/suites/widget-subject.js';
import { crisisPlanDocument } from '../document.js';
import { fixtures } from '../fixtures.js';
import { crisisPlanKind } from '../kind.js';
import type { CrisisPlan } from '../schema.js';
import { takeWords } from './take-words.js';

const subject = { tag: 'recovery-crisis-card', kind: crisisPlanKind } as WidgetSubject<CrisisPlan>;
const filled = fixtures['filled']!.body;
const kind = crisisPlanKind.name;
const reference = { subject: 'self', kind, id: 'plan' };
const sam: Actor = { id: 'f1', kind: 'advocate', name: 'Sam Okoro', roleText: 'from outside the team' };
const note = (fields: Partial<NewNote> = {}): NewNote => ({
  on: 'care.helps',
  text: 'I think so.',
  author: sam,
  lang: 'en',
  ...fields,
});
const proposal = { purpose: 'proposal', proposed: 'A walk with Ama' } as const;

async function storeOf(body: CrisisPlan | undefined, ...notes: NewNote[]): Promise<MemoryStore> {
  const store = new MemoryStore({ state: 'session' });
  if (body) await store.put(newRecord(body, { kind, id: 'plan' }));
  for (const one of notes) await store.addNote(reference, one);
  return store;
}

async function open(store: Store, properties = {}) {
  const element = await show(subject, { store, view: 'notes', ...properties });
  await waitUntil(() => element.renderRoot.querySelector('#notes-title'));
  const all = (selector: string): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const query = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const press = async (selector: string): Promise<void> => {
    query(selector).click();
    await element.updateComplete;
    await element.updateComplete;
  };
  const stored = async (): Promise<StoredRecord<CrisisPlan>> => {
    await element.save();
    return (await store.get<CrisisPlan>(reference))!;
  };
  const choose = async (selector: string, value: string): Promise<void> => {
    const select = query(selector) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
  };
  return { element, all, query, press, stored, choose };
}

describe('notes by others', () => {
  it('say as whom one writes, and stand beside the words', async () => {
    const store = await storeOf(filled);
    const { element, query, press, choose, all } = await open(store, { actor: sam });
    expect(query('[data-form]').textContent).to.contain('You write as Sam Okoro, from outside the team.');
    await choose('#notes-on', 'care.helps');
    type(element, '#notes-text', 'Ask about music.');
    await press('[data-send]');
    await waitUntil(() => all('[data-note]').length === 1);
    const [record] = await store.list<CrisisPlan>({ subject: 'self' });
    expect(record!.notes[0]).to.include({ on: 'care.helps', text: 'Ask about music.' });
    expect(record!.notes[0]!.author).to.deep.equal(sam);
    expect(record!.body).to.deep.equal(filled);
    expect((query('#notes-text') as HTMLTextAreaElement).value).to.equal('');
    expect(query('[data-note]').textContent)
      .to.contain('Added by Sam Okoro, from outside the team, on')
      .and.contain('What helps me');
  });

  it('can be changed by their author until they have an answer', async () => {
    const store = await storeOf(filled, note(proposal));
    const { element, press, all, query } = await open(store, { actor: sam });
    await press('[data-edit-note]');
    type(element, '#notes-proposed', 'A walk with Dev');
    await press('[data-send]');
    await waitUntil(() => query('.proposed').textContent === 'A walk with Dev');
    expect(all('[data-note]')).to.have.length(1);
    const [own] = (await store.get(reference))!.notes;
    await store.put({ ...(await store.get(reference))!, notes: [{ ...own!, reply: 'No thank you' }] });
    await waitUntil(() => all('[data-edit-note]').length === 0);
    const { all: others } = await open(await storeOf(filled, note()), { actor: { ...sam, id: 'somebody-else' } });
    expect(others('[data-edit-note]')).to.have.length(0);
  });

  it('keep what was typed when it cannot be saved, and say so', async () => {
    const inner = await storeOf(filled);
    let isBroken = true;
    const store = new Proxy(inner, {
      get(target, name) {
        const value = Reflect.get(target, name, target) as unknown;
        if (name === 'addNote' && isBroken) return () => Promise.reject(new RecoveryError('StorageLost'));
        return typeof value === 'function' ? (value as () => void).bind(target) : value;
      },
    });
    const { element, query, press, all } = await open(store, { actor: sam });
    type(element, '#notes-text', 'x'.repeat(20_000));
    await press('[data-send]');
    await waitUntil(() => all('[data-form] [role=alert]').length === 1);
    expect((query('#notes-text') as HTMLTextAreaElement).value).to.have.length(20_000);
    isBroken = false;
    await press('[data-send]');
    await waitUntil(() => all('[data-note]').length === 1);
    expect(all('[role=alert]')).to.have.length(0);
  });

  it('keep what was typed while the person goes on writing', async () => {
    const store = await storeOf(filled);
    const { element, query } = await open(store, { actor: sam });
    type(element, '#notes-text', 'half a sen');
    await store.put({ ...(await store.get(reference))!, body: { ...filled, name: 'At home' } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((query('#notes-text') as HTMLTextAreaElement).value).to.equal('half a sen');
  });

  it('ask for words kindly where there are none, with the focus there', async () => {
    const { element, query, press } = await open(await storeOf(filled), { actor: sam });
    await press('[data-send]');
    expect(query('[data-form] [role=alert]').textContent).to.equal('Write some words first.');
    expect((element.renderRoot as ShadowRoot).activeElement?.id).to.equal('notes-text');
  });

  it('sign a statement on the whole card with the digest of its words', async () => {
    const store = await storeOf(filled);
    const { element, press, choose } = await open(store, { actor: { id: 'c1', kind: 'clinician', name: 'Jo Lindqvist' } });
    await choose('#notes-purpose', 'against');
    type(element, '#notes-text', 'the ward is full at night.');
    await press('[data-send]');
    await waitUntil(async () => (await store.get(reference))!.notes.length === 1);
    const [first] = (await store.get(reference))!.notes;
    expect(first).to.include({ purpose: 'statement', on: '' });
    expect(first!.text).to.equal('I do not agree with this card, because the ward is full at night.');
    expect(first!.signature?.digest).to.match(/^sha-256 [0-9a-f]{64}$/);
  });

  it('wait until something is written, and are not written where the card is read only', async () => {
    const { element } = await open(await storeOf(undefined), { actor: sam });
    expect(element.renderRoot.textContent).to.contain('Nothing is written on this card yet.');
    const { all } = await open(await storeOf(filled, note()), { actor: sam, readonly: true });
    expect(all('[data-form], [data-edit-note]')).to.have.length(0);
    expect(all('[data-note]')).to.have.length(1);
  });
});

describe('what the person does with notes', () => {
  it('takes proposed words into the field, and can take them out again', async () => {
    const { element, press, stored, query } = await open(await storeOf(filled, note(proposal)));
    await press('[data-accept]');
    const { body, notes } = await stored();
    expect(body.care.helps.at(-1)?.text).to.equal('A walk with Ama');
    expect(notes[0]!.answer?.kind).to.equal('accepted');
    expect(query('.proposal').textContent).to.contain('You used these words on');
    expect(element.undo()).to.equal(true);
    expect((await stored()).body.care.helps).to.deep.equal(filled.care.helps);
  });

  it('changes them first, or declines, or decides again', async () => {
    const { element, press, stored } = await open(await storeOf(filled, note(proposal)));
    await press('[data-change]');
    type(element, '.proposal textarea', 'A walk, but alone');
    await press('[data-use]');
    let record = await stored();
    expect(record.body.care.helps.at(-1)?.text).to.equal('A walk, but alone');
    expect(record.notes[0]).to.include({ proposed: 'A walk with Ama' });
    expect(record.notes[0]!.answer?.kind).to.equal('changed');
    await press('[data-reopen]');
    expect((await stored()).notes[0]).not.to.have.property('answer');
    await press('[data-decline]');
    record = await stored();
    expect(record.notes[0]!.answer?.kind).to.equal('declined');
    expect(record.body.care.helps).to.have.length(filled.care.helps.length + 1);
  });

  it('answers, hides and shows, and loses no note that comes meanwhile', async () => {
    const store = await storeOf(filled, note({ id: 'n1' }));
    const { element, press, stored, all } = await open(store);
    type(element, '[id="note-reply-n1"]', 'I see it otherwise.');
    await store.addNote(reference, note({ id: 'n2', text: 'second' }));
    await press('[data-note="n1"] [data-hide]');
    const { notes } = await stored();
    expect(notes.map(({ id }) => id)).to.deep.equal(['n1', 'n2']);
    expect(notes[0]).to.include({ reply: 'I see it otherwise.', hiddenByOwner: true });
    await waitUntil(() => all('[data-hidden-notes] [data-note="n1"]').length === 1);
    await press('[data-hidden-notes] [data-hide]');
    expect((await stored()).notes[0]!.hiddenByOwner).to.equal(false);
  });

  it('sees both sides of a disagreement, and so does whoever reads, unless it is hidden', async () => {
    const differs = note({ id: 'n1', on: 'care.refuse', purpose: 'disagreement', text: 'We would offer it again.' });
    const { element, query, stored } = await open(await storeOf(filled, differs, note({ text: 'only a note' })));
    expect(query('.sides').children.length).to.equal(2);
    type(element, '[id="note-reply-n1"]', 'I said no.');
    const { notes } = await stored();
    const context = { t: (key: string) => key, language: 'en', dir: 'ltr', footer: [] } as const;
    const last = (some: readonly Note[]) => crisisPlanDocument(filled, { ...context, notes: some }).sections.at(-1)!;
    expect(last(notes)).to.deep.include({ key: 'notes', heading: 'notes_disagree' });
    expect(last(notes).blocks).to.have.length(1);
    expect(last(notes).blocks[0]!.lines[0]!.details).to.deep.equal([
      { label: 'notes_mine', text: 'I said no.' },
      { label: 'Sam Okoro, from outside the team', text: 'We would offer it again.' },
    ]);
    expect(last(notes.map((one) => ({ ...one, hiddenByOwner: true }))).key).to.not.equal('notes');
    expect((await stored()).body, 'never in the words').to.deep.equal(filled);
  });

  it('shows 300 notes, markup as text, names in any script, and fields that nobody knows', async () => {
    const many = Array.from({ length: 298 }, (_, index) => note({ text: `Note ${index}` }));
    const odd = note({ text: '<b>bold</b>', on: 'care.unheardOf', author: { ...sam, name: 'هالة' } });
    const { all, query, element } = await open(await storeOf(filled, ...many, odd));
    expect(all('[data-note]')).to.have.length(299);
    expect(query('[data-note] .note-words').textContent).to.equal('<b>bold</b>');
    expect(query('[data-note]').textContent).to.contain('هالة').and.contain('does not know');
    expect(element.renderRoot.querySelectorAll('b').length).to.equal(0);
  });
});

describe('A1.1 I1 I10: only the person writes the body', () => {
  it('whatever a clinician tries', async () => {
    const store = await storeOf(filled);
    const jo: Actor = { id: 'c1', kind: 'clinician', name: 'Jo Lindqvist' };
    const { element } = await open(store, { actor: jo });
    const refusal = async (running: Promise<unknown>): Promise<string | undefined> =>
      running.then(
        () => undefined,
        (error: unknown) => (error as { code?: string }).code,
      );
    expect(await refusal(element.save({ name: 'theirs' }))).to.equal('HostMisuse');
    const record = (await store.get<CrisisPlan>(reference))!;
    expect(await refusal(store.put({ ...record, author: jo as never, body: { ...filled, name: 'theirs' } }))).to.equal(
      'HostMisuse',
    );
    const file = await store.exportSubject('self');
    const forged = { ...file, records: file.records.map((one) => ({ ...one, author: jo })) };
    expect(await refusal(new MemoryStore().importSubject(forged as never, { subject: 'self', mode: 'write' }))).to.equal(
      'ImportInvalid',
    );
    expect((await store.get<CrisisPlan>(reference))!.body).to.deep.equal(filled);
  });

  it('puts words into every kind of field, and into none where there is no place', () => {
    expect(takeWords(filled, 'knowMe.whenWell', 'I laugh.').knowMe.whenWell).to.match(/\nI laugh\.$/);
    expect(takeWords(filled, 'readFirst.pronouns', 'they').readFirst.pronouns).to.equal('they');
    expect(takeWords(filled, 'care.placesYes', 'The garden').care.placesYes.at(-1)).to.include({ name: 'The garden', kind: '' });
    for (const none of ['', 'care', 'care.unheardOf', 'readFirst.interpreter', 'formal.copies'])
      expect(takeWords(filled, none, 'x')).to.equal(filled);
  });
});
