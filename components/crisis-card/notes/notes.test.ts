import { expect } from '@open-wc/testing';
import { show, type } from '../../../test/suites/widget-subject.js';
import {
  added,
  bodyIn,
  doctor,
  filled,
  friend,
  notesIn,
  open,
  reference,
  subject,
  withNotes,
} from '../../../test/suites/crisis-notes.js';
import type { CrisisPlan } from '../schema.js';
import { notesTexts } from './messages.js';
import { statementNote } from './statement.js';
import { takeIn } from './take-in.js';

describe('notes from others, for the person', () => {
  describe('what the person does', () => {
    it('reads all notes, newest first, each with who wrote it', async () => {
      const store = await withNotes([added({ text: 'first' }), added({ text: 'second', author: friend })]);
      const { all } = await open(store);
      const texts = all('[data-note]').map(({ textContent }) => textContent.replace(/\s+/g, ' '));
      expect(texts[0]).to.contain('second').and.to.contain('Added by Amina, supporter, on 3 May 2026. This is their view.');
      expect(texts[1]).to.contain('first').and.to.contain('Added by Dr Lee, psychiatrist');
    });

    it('takes a proposal in, with the answer in the same save; undo takes out both', async () => {
      const store = await withNotes([
        added({ id: 'p', purpose: 'proposal', proposed: 'A walk with the nurse', text: 'You said so.' }),
      ]);
      const { element, all, press, focused } = await open(store);
      const before = (await store.get(reference))!.revision;
      await press('[data-accept]');
      expect(focused()?.hasAttribute('data-reopen'), 'the focus stays at the note').to.equal(true);
      await element.save();
      const saved = (await store.get<CrisisPlan>(reference))!;
      expect(saved.revision).to.equal(before + 1);
      expect(saved.body.care.helps.at(-1)!.text).to.equal('A walk with the nurse');
      expect(saved.notes[0]!.answer!.kind).to.equal('accepted');
      expect(element.undo()).to.equal(true);
      await element.updateComplete;
      expect(all('[data-accept]')).to.have.length(1);
      await element.save();
      expect(await bodyIn(store)).to.deep.equal(filled);
      expect((await notesIn(store))[0]).to.not.have.property('answer');
    });

    it('changes words first, declines, and chooses again', async () => {
      const store = await withNotes([added({ purpose: 'proposal', on: 'life.pets', proposed: 'A cat', text: '' })]);
      const { element, query, press, write } = await open(store);
      await press('[data-change]');
      expect((query('.version textarea') as HTMLTextAreaElement).value).to.equal('A cat');
      write('.version textarea', 'Biscuit needs a walk at six.');
      await press('.version [data-accept]');
      await element.save();
      expect((await bodyIn(store)).life.pets).to.equal(`${filled.life.pets}\n\nBiscuit needs a walk at six.`);
      expect((await notesIn(store))[0]!.answer!.kind).to.equal('changed');
      await press('[data-reopen]');
      await press('[data-decline]');
      await element.save();
      expect((await notesIn(store))[0]!.answer!.kind).to.equal('declined');
      expect((await bodyIn(store)).life.pets, 'choosing again takes nothing out').to.contain('Biscuit needs');
      await press('[data-reopen]');
      await element.save();
      expect((await notesIn(store))[0]).to.not.have.property('answer');
    });

    it('does not answer words that their author changed meanwhile', async () => {
      const store = await withNotes([added({ id: 'p', purpose: 'proposal', proposed: 'Tea', text: '' })]);
      const { element, press } = await open(store);
      await press('[data-accept]');
      await store.addNote(reference, {
        id: 'p',
        on: 'care.helps',
        purpose: 'proposal',
        proposed: 'No tea',
        text: '',
        author: doctor,
        lang: 'en',
      });
      await element.save();
      const saved = (await store.get<CrisisPlan>(reference))!;
      expect(saved.body.care.helps.at(-1)!.text).to.equal('Tea');
      expect(saved.notes[0]).to.include({ proposed: 'No tea' }).and.to.not.have.property('answer');
    });

    it('replies, hides and shows again; nothing is counted but what is hidden', async () => {
      const store = await withNotes([added({ id: 'a' }), added({ id: 'b', text: 'other' })]);
      const { element, all, query, press, write, focused } = await open(store);
      await press('[data-reply]');
      expect(focused()?.localName).to.equal('textarea');
      write('[data-note="b"] textarea', 'I see it so too.');
      await press('[data-note="a"] [data-hide]');
      expect(focused()?.localName).to.equal('summary');
      expect(query('.hidden-notes > summary').textContent).to.equal('Hidden notes (1)');
      await element.save();
      expect((await notesIn(store)).map(({ hiddenByOwner, reply }) => [hiddenByOwner, reply])).to.deep.equal([
        [true, undefined],
        [false, 'I see it so too.'],
      ]);
      (query('.hidden-notes') as HTMLDetailsElement).open = true;
      await press('[data-unhide]');
      expect(all('.hidden-notes')).to.have.length(0);
      expect((focused() as HTMLElement).dataset['note']).to.equal('a');
      await element.save();
      expect((await notesIn(store)).some(({ hiddenByOwner }) => hiddenByOwner)).to.equal(false);
    });

    it('has both views of a disagreement side by side, with the same weight', async () => {
      const store = await withNotes([added({ purpose: 'disagreement', text: 'The window is not safe.', reply: 'I need air.' })]);
      const { element, query } = await open(store);
      element.parentElement!.style.width = '700px';
      const [theirs, mine] = [query('[data-view="theirs"]'), query('[data-view="mine"]')];
      expect(theirs.getBoundingClientRect().top).to.equal(mine.getBoundingClientRect().top);
      expect(theirs.offsetWidth).to.equal(mine.offsetWidth);
      const size = (found: Element): string => getComputedStyle(found).fontSize + getComputedStyle(found).fontWeight;
      expect(size(theirs.querySelector('.note-words')!)).to.equal(size(mine.querySelector('textarea')!));
      element.readonly = true;
      await element.updateComplete;
      expect(query('[data-view="mine"]').textContent).to.contain('I need air.');
    });

    it('keeps what the person is writing when a note comes in from another tab', async () => {
      const store = await withNotes([added({ id: 'a' })]);
      const { element, all, write, press, focused } = await open(store);
      await press('[data-reply]');
      write('[data-note="a"] textarea', 'half a sen');
      await store.addNote(reference, { on: '', text: 'new from elsewhere', author: friend, lang: 'en' });
      await element.save();
      await element.updateComplete;
      expect(all('[data-note]')).to.have.length(2);
      expect((focused() as HTMLTextAreaElement).value).to.equal('half a sen');
      expect((focused()!.closest('[data-note]') as HTMLElement).dataset['note']).to.equal('a');
      expect((await notesIn(store)).map(({ text, reply }) => [text, reply])).to.deep.equal([
        ['A quiet word also helped.', 'half a sen'],
        ['new from elsewhere', undefined],
      ]);
    });

    it('keeps a note that arrives while the plan is changed', async () => {
      const store = await withNotes([]);
      const element = await show(subject, { store, view: 'edit' });
      type(element, '[id="readFirst.callMe"]', 'Noor A.');
      await store.addNote(reference, { on: '', text: 'meanwhile', author: friend, lang: 'en' });
      await element.save();
      expect((await bodyIn(store)).readFirst.callMe).to.equal('Noor A.');
      expect((await notesIn(store)).map(({ text }) => text)).to.deep.equal(['meanwhile']);
      expect(element.renderRoot.querySelectorAll('[data-note]').length, 'nothing of notes in the edit view').to.equal(0);
    });

    it('shows notes on places that are not there, and offers no way to take their words in', async () => {
      const odd = ['care.later', 'newGroup.x', 'sections.own-gone', '"><b>', 'readFirst.interpreter', ''];
      const store = await withNotes(odd.map((on) => added({ on, purpose: 'proposal', proposed: 'words' })));
      const { all, text } = await open(store);
      expect(all('[data-note]')).to.have.length(odd.length);
      expect(all('[data-accept]')).to.have.length(0);
      expect(all('[data-decline]')).to.have.length(odd.length);
      expect(text()).to.contain('Another part of the card');
    });

    it('shows markup as text, and keeps words of notes out of attributes', async () => {
      const markup = '<img src=x onerror="window.broken=1"><b>canary</b>';
      const author = { ...doctor, name: markup, roleText: markup };
      const notes = (['proposal', 'disagreement', 'statement'] as const).map((purpose) =>
        added({ purpose, text: markup, proposed: markup, reply: markup, author }),
      );
      const { element, all, text } = await open(await withNotes(notes));
      expect(all('img, b')).to.have.length(0);
      expect(text()).to.contain(markup);
      for (const one of all('*')) for (const { value } of one.attributes) expect(value).to.not.contain('canary');
      element.view = 'read';
      await element.updateComplete;
      expect(all('img, b')).to.have.length(0);
      expect(text()).to.contain(markup);
    });

    it('has room for 300 notes and for one of 20,000 characters', async () => {
      const notes = Array.from({ length: 300 }, (_, index) =>
        added({
          id: `n${index}`,
          purpose: index % 2 ? 'proposal' : 'disagreement',
          proposed: `line ${index}`,
          text: 'word '.repeat(20),
        }),
      );
      const store = await withNotes([...notes, added({ text: 'long '.repeat(4_000) })]);
      const start = performance.now();
      const { element, all, press } = await open(store);
      expect(all('[data-note]')).to.have.length(301);
      await press('[data-note="n1"] [data-accept]');
      expect(performance.now() - start).to.be.lessThan(5_000);
      await element.save();
      expect((await bodyIn(store)).care.helps.at(-1)!.text).to.equal('line 1');
      element.parentElement!.style.width = '320px';
      expect(element.renderRoot.querySelector('.root')!.scrollWidth).to.be.at.most(320);
    });

    it('changes nothing where it is read only', async () => {
      const notes = [
        added({ purpose: 'proposal', proposed: 'x' }),
        added({ purpose: 'disagreement', reply: 'mine' }),
        added({ reply: 'yes' }),
      ];
      const store = await withNotes(notes);
      const person = await open(store, { readonly: true });
      expect(person.all('.notes button, .notes textarea')).to.have.length(0);
      expect(person.text()).to.contain('mine').and.to.contain('yes');
      const other = await open(store, { readonly: true, actor: doctor });
      expect(other.all('.panel button, .panel textarea, .panel select')).to.have.length(0);
    });

    it('says that nobody has written yet, kindly', async () => {
      const { text } = await open(await withNotes([]));
      expect(text()).to.contain('Nobody has added a note yet. That is fine.');
    });
  });

  describe('taking words in', () => {
    it('adds to lists, texts, rows, small forms and own parts, and never twice', () => {
      const plan = { ...filled, sections: [{ key: 'own-a.b', title: 'Garden', hidden: false, lines: [] }] };
      const text = (on: string, read: (plan: CrisisPlan) => unknown): void => {
        const once = takeIn(plan, on, ' new words ', 'id');
        expect(JSON.stringify(read(once)), on).to.contain('new words');
        expect(takeIn(once, on, 'new words', 'id2') === once, `${on} once`).to.equal(true);
      };
      text('care.helps', ({ care }) => care.helps.at(-1));
      text('care.refuse', ({ care }) => care.refuse.at(-1)!.what);
      text('care.placesYes', ({ care }) => care.placesYes.at(-1)!.name);
      text('life.pets', ({ life }) => life.pets);
      text('life.home', ({ life }) => life.home);
      text('readFirst.callMe', ({ readFirst }) => readFirst.callMe);
      text('sections.own-a.b', ({ sections }) => sections[0]!.lines[0]!.text);
      for (const on of ['', 'care', 'care.gone', 'readFirst.interpreter', 'sections.own-x', 'sections.care'])
        expect(takeIn(plan, on, 'words', 'id') === plan, on).to.equal(true);
      expect(takeIn(plan, 'care.helps', '  ', 'id') === plan).to.equal(true);
      expect(filled.care.helps).to.have.length(3);
    });

    it('makes statements that can carry a signature', () => {
      const t = (key: string): string => (notesTexts.english as Record<string, unknown>)[key] as string;
      const signature = { method: 'typed', digest: 'abc', at: '2026-05-03' } as const;
      expect(statementNote('read', '', t)).to.deep.equal({ on: '', text: 'I have read this.', purpose: 'statement' });
      expect(statementNote('use', 'On nights too.', t, signature)).to.deep.include({
        text: 'I will use this.\nOn nights too.',
        signature,
      });
      expect(statementNote('against', ' ', t).text).to.equal('I do not agree with the card.');
    });
  });
});
