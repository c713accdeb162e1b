import { expect, waitUntil } from '@open-wc/testing';
import { buildSheet } from '../../../src/widget/print.part.js';
import { readingText } from '../../../src/widget/reading-document.js';
import { show } from '../../../test/suites/widget-subject.js';
import { added, filled, friend, open, subject, withNotes } from '../../../test/suites/crisis-notes.js';
import { crisisPlanDocument, type DocumentContext } from '../document.js';
import { crisisCardCatalog } from '../messages.js';
import { whoIs } from '../../../src/widget/byline.js';

describe('notes from others', () => {
  describe('on the card and on paper', () => {
    const english = {
      t: (key: string, parameters: Record<string, string> = {}) => {
        const message = (crisisCardCatalog.english as Record<string, unknown>)[key];
        const text = typeof message === 'object' ? (message as { I: string }).I : (message as string);
        return text.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? '');
      },
      ...{ language: 'en', dir: 'ltr', footer: [] },
    } as unknown as DocumentContext;

    it('stands where they do not agree: both views, by name, at the end', () => {
      const notes = [
        added({ purpose: 'disagreement', text: 'The window is not safe.', reply: 'I need air.' }),
        added({ purpose: 'disagreement', on: '', text: 'Kept without a reply', author: friend }),
        added({ purpose: 'disagreement', text: 'out of sight', hiddenByOwner: true }),
        added({ purpose: 'disagreement', on: 'life.pets', text: 'part is hidden' }),
        added({ text: 'a view' }),
        added({ purpose: 'proposal', proposed: 'a proposal' }),
        added({ purpose: 'statement', text: 'a statement' }),
      ];
      const plan = { ...filled, sections: [{ key: 'life', title: '', hidden: true, lines: [] }] };
      const document_ = crisisPlanDocument(plan, { ...english, notes });
      expect(document_.sections.at(-1)).to.deep.include({ key: 'disagreements', heading: 'Where we do not agree' });
      const text = readingText(document_);
      expect(text).to.contain(
        'What helps me:\n- The window is not safe.\n  Said by: Dr Lee, psychiatrist\n- I need air.\n  Said by: me\n',
      );
      expect(text).to.contain('The whole card:\n- Kept without a reply\n  Said by: Amina, supporter');
      for (const left of ['out of sight', 'part is hidden', 'a view', 'a proposal', 'a statement'])
        expect(text).to.not.contain(left);
      expect(buildSheet(document, document_).textContent).to.contain('The window is not safe.').and.to.contain('I need air.');
      expect(crisisPlanDocument(filled, english).sections.map(({ key }) => key)).to.not.contain('disagreements');
    });

    it('is in the read view of the card', async () => {
      const store = await withNotes([added({ purpose: 'disagreement', text: 'The window is not safe.' })]);
      const element = await show(subject, { store, view: 'read' });
      expect(element.renderRoot.querySelector('[data-section="disagreements"]')!.textContent).to.contain(
        'The window is not safe.',
      );
    });

    it('keeps names of another direction from turning the words around them', () => {
      expect(whoIs({ ...friend, name: 'هالة' }, english.t)).to.equal('\u2068هالة\u2069, supporter');
      expect(whoIs({ ...friend, name: '\u202eseroN\u2069' }, english.t)).to.equal('seroN, supporter');
      expect(whoIs({ ...friend, name: ' ' }, english.t)).to.equal('supporter');
    });

    it('speaks Arabic from right to left', async () => {
      const { element, text } = await open(await withNotes([added()]), {}, { lang: 'ar' });
      await waitUntil(() => text().includes('هذا رأيه'));
      // Without a mark of their direction, isolated names would stand behind the role.
      expect(text()).to.contain('\u200f\u2068Dr Lee\u2069، ');
      expect(getComputedStyle(element.renderRoot.querySelector('.notes')!).direction).to.equal('rtl');
    });
  });
});
