import { expect, waitUntil } from '@open-wc/testing';
import '../define.js';
import type { Note, StoredRecord } from '../../../src/record/record.js';
import type { MemoryStore } from '../../../src/store/memory-store.js';
import { subject } from '../../../test/goals/subject.js';
import { settled, sharedWith, show, shownText, storeWith, type } from '../../../test/suites/widget-subject.js';
import { goalKind } from '../kind.js';
import type { Goal } from '../schema.js';

const clinician = { id: 'c1', kind: 'clinician', name: 'Jo Lindqvist', roleText: 'nurse' } as const;
const proposal = { author: clinician, lang: 'en', text: '', purpose: 'proposal' } as const;

async function withNotes(...notes: readonly { on: string; proposed?: string; text?: string }[]) {
  const store = (await storeWith(subject, { ...goalKind.empty(), title: 'Sing' })) as MemoryStore;
  const reference = { subject: 'self', kind: 'goal', id: 'record-self' };
  for (const note of notes)
    await store.addNote(
      reference,
      note.proposed ? { ...proposal, ...note, text: '' } : { ...note, text: note.text!, author: clinician, lang: 'en' },
    );
  const element = await show(subject, { store, view: 'proposals', recordId: 'record-self' });
  const stored = async (): Promise<StoredRecord<Goal>> => (await store.get<Goal>(reference))!;
  const press = async (selector: string): Promise<void> => {
    await waitUntil(() => element.renderRoot.querySelector(selector), selector);
    element.renderRoot.querySelector<HTMLElement>(selector)!.click();
    await element.updateComplete;
    await element.save();
    await settled(element);
  };
  return { store, element, stored, press };
}

const goalsOf = async (store: MemoryStore): Promise<string[]> =>
  (await store.list<Goal>({ subject: 'self', kind: 'goal' })).map(({ body }) => body.title).sort();

describe('words that others suggest for a goal', () => {
  it('A1.1: a goal by a clinician is a proposal with Accept, Change and No thanks, and becomes one only by the person’s act', async () => {
    const { store, element, press, stored } = await withNotes({ on: 'goal', proposed: 'Walk every day' });
    await waitUntil(() => element.renderRoot.querySelector('[data-note]'));
    expect(await goalsOf(store)).to.deep.equal(['Sing']);
    const buttons = [...element.renderRoot.querySelectorAll('[data-answer-by]')].map((one) => one.textContent.trim());
    expect(buttons).to.deep.equal(['Accept', 'Change', 'No thanks']);
    await press('[data-answer-by="accept"]');
    await waitUntil(async () => (await goalsOf(store)).length === 2);
    expect(await goalsOf(store)).to.deep.equal(['Sing', 'Walk every day']);
    await waitUntil(async () => (await stored()).notes[0]!.answer?.kind === 'accepted');
    const [made] = (await store.list<Goal>({ subject: 'self', kind: 'goal' })).filter(({ body }) => body.title !== 'Sing');
    expect(made!.author.kind).to.equal('person');
  });

  it('go into a list in the person’s version, or not at all; the title is never touched', async () => {
    const { press, stored, element } = await withNotes(
      { on: 'steps', proposed: 'Ring the choir' },
      { on: 'barriers', proposed: 'Being shy' },
    );
    await press('[data-answer-by="decline"]');
    expect((await stored()).body.barriers).to.deep.equal([]);
    await press('[data-answer-by="change"]');
    type(element, '[id$="-version"]', 'Ring Amina first');
    await element.updateComplete;
    await press('[data-answer-by="version"]');
    expect((await stored()).body).to.deep.include({ title: 'Sing' });
    expect((await stored()).body.steps.map(({ what }) => what)).to.deep.equal(['Ring Amina first']);
    expect((await stored()).notes.map(({ answer }) => answer!.kind)).to.deep.equal(['changed', 'declined']);
  });

  it('A1.2: what a peer wrote says so, and never stands under a care team', async () => {
    const { element, store } = await withNotes();
    const peer = { id: 'p1', kind: 'peer', name: 'Sam Osei' } as const;
    const reference = { subject: 'self', kind: 'goal', id: 'record-self' };
    await store.addNote(reference, { on: '', text: 'I was afraid of that choir too.', author: peer, lang: 'en' });
    await waitUntil(() => element.renderRoot.querySelector('[data-note]'));
    expect(shownText(element))
      .to.contain('Added by Sam Osei, a peer worker')
      .and.to.not.match(/care team|clinical/i);
    const [note] = (await store.get(reference))!.notes;
    expect(note!.author.kind).to.equal('peer');
    expect(note!.purpose).to.equal(undefined);
  });

  it('X2: stand with name, role and date as their view, and can be answered and hidden', async () => {
    const { element, press, stored } = await withNotes({ on: '', text: 'We spoke about this.' });
    await waitUntil(() => element.renderRoot.querySelector('[data-note]'));
    expect(shownText(element)).to.match(/Added by Jo Lindqvist, nurse, on .*\. This is their view\./);
    type(element, '[id="note-0-reply"]', 'I see it differently');
    await press('[data-hide]');
    const [note] = (await stored()).notes as [Note];
    expect(note).to.deep.include({ reply: 'I see it differently', hiddenByOwner: true });
    expect(element.renderRoot.querySelector('.notes > [data-note]')).to.equal(null);
  });

  it('are written by others in a box of their own, with nothing of the goal in it to change', async () => {
    const { element, press, stored, store } = await withNotes();
    const before = JSON.stringify((await stored()).body);
    await sharedWith(store, clinician);
    element.actor = clinician;
    await element.updateComplete;
    await press('[data-add-note]');
    expect(shownText(element)).to.contain('There are no words yet');
    const select = element.renderRoot.querySelector<HTMLSelectElement>('[id="notes.on"]')!;
    select.value = 'steps';
    select.dispatchEvent(new Event('change'));
    type(element, '[id="notes.words"]', 'Try the Tuesday choir');
    await press('[data-add-note]');
    await waitUntil(async () => (await stored()).notes.length === 1);
    expect((await stored()).notes[0]).to.deep.include({ on: 'steps', proposed: 'Try the Tuesday choir', purpose: 'proposal' });
    expect(JSON.stringify((await stored()).body)).to.equal(before);
    await waitUntil(() => shownText(element).includes('Your note was added.'));
  });
});
