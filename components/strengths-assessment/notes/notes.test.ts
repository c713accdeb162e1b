import { expect, waitUntil } from '@open-wc/testing';
import '../../context/define.js';
import '../define.js';
import type { RecoveryStrengthsAssessment } from '../strengths-assessment-element.js';
import { show, shownText, storeWith, type } from '../../../test/suites/widget-subject.js';
import { fixtures } from '../fixtures.js';
import { strengthKind } from '../kind.js';
import type { Strengths } from '../schema.js';

const subject = {
  tag: 'recovery-strengths-assessment',
  kind: strengthKind,
  catalog: { name: 'strengths-assessment' },
  fixtures,
  filled: 'filled',
  views: ['read'],
  field: '#comments',
  written: ({ comments }: Strengths) => comments,
  withWords: (comments: string) => ({ ...strengthKind.empty(), comments }),
  title: { en: '', de: '' },
};

const withNote = async () => {
  const store = await storeWith(subject, fixtures['filled']!.body);
  const author = { id: 'w1', kind: 'clinician', name: 'Robin', roleText: 'key worker' } as const;
  const reference = { subject: 'self', kind: 'strength', id: 'record-self' };
  await store.addNote(reference, { on: '', text: 'I saw you mend that bike.', author, lang: 'en' });
  return store;
};

describe('notes of others', () => {
  it('X2: stand apart from the words, with name, role, date and whose view it is', async () => {
    const element = (await show(subject, { store: await withNote() })) as unknown as RecoveryStrengthsAssessment;
    const notes = element.renderRoot.querySelector('.notes')!;
    expect(notes.textContent)
      .to.contain('I saw you mend that bike.')
      .and.to.match(/Added by Robin, key worker, on .*This is their view\./);
    expect(element.renderRoot.querySelector('.document')!.textContent).to.not.contain('mend that bike');
    expect(JSON.stringify(element.data)).to.not.contain('mend that bike');
  });

  it('X2: are hidden by the person, stay hidden, and can come back', async () => {
    const store = await withNote();
    const element = await show(subject, { store });
    const note = (): Element | null => element.renderRoot.querySelector('.note');
    element.renderRoot.querySelector<HTMLElement>('[data-hide]')!.click();
    for (let turn = 0; turn < 50 && note(); turn++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(note()).to.equal(null);
    await element.save();
    const [record] = await store.list({ subject: 'self' });
    expect(record!.notes.map(({ hiddenByOwner }) => hiddenByOwner)).to.deep.equal([true]);
    const other = await show(subject, { store, actor: { id: 'w1', kind: 'clinician', name: 'Robin' } });
    expect(shownText(other)).to.not.contain('mend that bike');
    element.renderRoot.querySelector<HTMLElement>('[data-panel="proposals"]')!.click();
    await waitUntil(() => element.renderRoot.querySelector('details [data-hide]'));
    element.renderRoot.querySelector<HTMLElement>('details [data-hide]')!.click();
    await element.save();
    element.view = 'read';
    await waitUntil(() => note());
  });

  it('X2: are answered by the person, and the answer stands beside the note', async () => {
    const store = await withNote();
    const element = await show(subject, { store, view: 'proposals' });
    await waitUntil(() => element.renderRoot.querySelector('[id$="-reply"]'));
    type(element, '[id$="-reply"]', 'It was Dev who mended it.');
    await element.save();
    expect((await store.list({ subject: 'self' }))[0]!.notes[0]!.reply).to.equal('It was Dev who mended it.');
    element.view = 'read';
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.note')!.textContent)
      .to.contain('What I think about it')
      .and.to.contain('It was Dev');
  });

  it('A1.1 A1.2: are written by others under their own name, and leave the body as it is', async () => {
    const store = await storeWith(subject, fixtures['filled']!.body);
    const element = await show(subject, { store, actor: { id: 'p1', kind: 'peer', name: 'Sam' } });
    element.renderRoot.querySelector<HTMLElement>('[data-panel="proposals"]')!.click();
    await waitUntil(() => element.renderRoot.querySelector('[id="notes.words"]'));
    expect(shownText(element)).to.contain('You write as Sam, a peer worker.');
    expect(shownText(element), 'at the foot').to.contain('You can add notes, but not change them.');
    type(element, '[id="notes.words"]', 'You taught me that song.');
    element.renderRoot.querySelector<HTMLElement>('[data-add-note]')!.click();
    await waitUntil(() => shownText(element).includes('Your note was added.'));
    const [record] = await store.list<Strengths>({ subject: 'self' });
    expect(record!.notes.map(({ text, author }) => [text, author.kind])).to.deep.equal([['You taught me that song.', 'peer']]);
    expect(record!.body).to.deep.equal(fixtures['filled']!.body);
    expect(element.renderRoot.querySelector<HTMLTextAreaElement>('[id="notes.words"]')!.value).to.equal('');
  });

  it('A1.1: words that somebody suggests are taken in with one press, and only by the person', async () => {
    const store = await storeWith(subject, fixtures['filled']!.body);
    const author = { id: 'w1', kind: 'clinician', name: 'Robin' } as const;
    const reference = { subject: 'self', kind: 'strength', id: 'record-self' };
    const proposal = { text: '', purpose: 'proposal', author, lang: 'en' } as const;
    await store.addNote(reference, { ...proposal, on: 'now.fun', proposed: 'A voice that others like' });
    await store.addNote(reference, { ...proposal, on: 'backers.people', proposed: 'The woman next door' });
    const before = (await store.get<Strengths>(reference))!.body;
    expect(before).to.deep.equal(fixtures['filled']!.body);
    const element = await show(subject, { store, view: 'proposals' });
    await waitUntil(() => element.renderRoot.querySelectorAll('[data-answer-by="accept"]').length === 2);
    expect(shownText(element)).to.contain('Suggested for: Fun, rest and play: What I have going for me now');
    for (const left of [1, 0]) {
      element.renderRoot.querySelector<HTMLElement>('[data-answer-by="accept"]')!.click();
      await waitUntil(() => element.renderRoot.querySelectorAll('[data-answer-by="accept"]').length === left);
    }
    await element.save();
    const { body, notes } = (await store.get<Strengths>(reference))!;
    expect(body.domains.find(({ key }) => key === 'fun')!.now.at(-1)!.text).to.equal('A voice that others like');
    expect(body.domains.find(({ key }) => key === 'people')!.backers.at(-1)).to.include({ name: 'The woman next door' });
    expect(notes.map(({ answer }) => answer?.kind)).to.deep.equal(['accepted', 'accepted']);
  });

  it('that cannot be added stay in their box', async () => {
    const store = await storeWith(subject, fixtures['filled']!.body);
    Object.assign(store, {
      addNote: () => Promise.reject(Object.assign(new Error('full'), { name: 'RecoveryError', code: 'StorageQuota' })),
    });
    const element = await show(subject, { store, view: 'proposals', actor: { id: 'p1', kind: 'peer', name: 'Sam' } });
    await waitUntil(() => element.renderRoot.querySelector('[id="notes.words"]'));
    type(element, '[id="notes.words"]', 'You taught me that song.');
    element.renderRoot.querySelector<HTMLElement>('[data-add-note]')!.click();
    await waitUntil(() => shownText(element).includes('This was not added.'));
    expect(element.renderRoot.querySelector<HTMLTextAreaElement>('[id="notes.words"]')!.value).to.equal(
      'You taught me that song.',
    );
  });

  it('cannot be added where the page only shows, or before the person wrote anything', async () => {
    const peer = { id: 'p1', kind: 'peer', name: 'Sam' } as const;
    const store = await storeWith(subject, fixtures['filled']!.body);
    const reader = await show(subject, { store, view: 'proposals', actor: peer, readonly: true });
    await waitUntil(() => reader.renderRoot.querySelector('[data-shown="proposals"] .heading'));
    expect(reader.renderRoot.querySelector('[id="notes.words"]')).to.equal(null);
    const early = await show(subject, { view: 'proposals', actor: peer });
    await waitUntil(() => shownText(early).includes('has not written anything yet'));
    expect(early.renderRoot.querySelector('[id="notes.words"]')).to.equal(null);
  });

  it('X2: cannot be hidden by anybody else, and are not printed with the words', async () => {
    const element = await show(subject, { store: await withNote(), actor: { id: 'p', kind: 'peer', name: 'Sam' } });
    expect(element.renderRoot.querySelectorAll('[data-hide]').length).to.equal(0);
    const reading = (element as unknown as { reading(): unknown }).reading();
    expect(JSON.stringify(reading)).to.not.contain('mend that bike');
  });
});
