import { expect } from '@open-wc/testing';
import { buildSheet } from '../../../src/widget/print.part.js';
import { isEmptyDocument, readingText } from '../../../src/widget/reading-document.js';
import { crisisPlanDocument, walletDocument } from '../document.js';
import { fixtures } from '../fixtures.js';
import { formalSection } from '../formal-section.js';
import { crisisPlanKind } from '../kind.js';
import { crisisCardCatalog } from '../messages.js';
import type { CrisisPlan, CrisisPlanFormal, CrisisPlanSignature } from '../schema.js';

const filled = fixtures['filled']!.body;
const english = { t: (key: string) => key, language: 'en', dir: 'ltr', footer: [] } as const;
const withFormal = (formal: Partial<CrisisPlanFormal>, plan = filled): CrisisPlan => ({
  ...plan,
  formal: { ...plan.formal, ...formal },
});
const signature = (change: Partial<CrisisPlanSignature> = {}): CrisisPlanSignature => ({
  ...{ id: 'first', role: 'person', name: 'Noor Khan', relation: '', method: 'typed', at: '2026-05-03T10:00:00.000Z' },
  ...{ statement: '', digest: '', drawing: '' },
  ...change,
});

describe('the formal part of what is read and printed', () => {
  it('has no formal part where nothing of it was given', () => {
    const empty = crisisPlanDocument(crisisPlanKind.empty(), english);
    expect(isEmptyDocument(empty)).to.equal(true);
    expect(empty.sections.some(({ key }) => key === 'formal')).to.equal(false);
    expect(crisisPlanDocument(filled, english).sections.some(({ key }) => key === 'formal')).to.equal(false);
  });

  it('A3.1: says kind, freedom, dates and signatures after all of the person’s words', () => {
    const formal: Partial<CrisisPlanFormal> = {
      ...{ madeFreely: true, validFrom: '2026-05-03', expiresOn: 'when Amina moves', notary: 'Ms Rao' },
      signatures: [
        signature({ method: 'drawn', drawing: 'M1 1 2 2' }),
        signature({
          id: 'w',
          role: 'witness',
          name: 'Lee',
          relation: 'Neighbour',
          method: 'paper',
          at: '',
          statement: 'I saw it.',
        }),
        signature({ id: 'n', role: 'of-a-newer-version', method: 'of-a-newer-version', name: '' }),
      ],
    };
    const plan: CrisisPlan = {
      ...withFormal(formal),
      planKind: 'joint-crisis-plan',
      sections: [{ key: 'own-1', title: 'Mine', hidden: false, lines: [{ id: 'l', text: 'Beans' }] }],
    };
    const document = crisisPlanDocument(plan, english);
    expect(document.sections.at(-1)!.key).to.equal('formal');
    const text = readingText(document);
    for (const words of ['formal_kind_joint-crisis-plan', 'formal_madeFreely', '3 May 2026', 'when Amina moves', 'Ms Rao'])
      expect(text).to.contain(words);
    expect(text).to.contain(
      '- Noor Khan\n  formal_as: formal_role_person\n  formal_drawn: 3 May 2026\n  formal_since: formal_unknown',
    );
    expect(text).to.contain('- Lee\n  formal_as: formal_role_witness\n  part_role: Neighbour\n  formal_paper: formal_no_date');
    expect(text).to.not.contain('M1 1 2 2').and.to.not.contain('of-a-newer-version');
    expect(buildSheet(globalThis.document, document).textContent).to.contain('formal_drawn');
    expect(readingText(walletDocument(plan, english))).to.equal(
      readingText(walletDocument({ ...plan, formal: filled.formal }, english)),
    );
  });

  it('has a text for each word in it', () => {
    const missing = new Set<string>();
    const t = (key: string): string => {
      if (!(key in crisisCardCatalog.english)) missing.add(key);
      return key;
    };
    const kinds = ['joint-crisis-plan', 'advance-statement', 'advance-refusal', 'agent-appointment', 'self-binding'];
    const words = ['person', 'witness', 'agent', 'notary', 'other', 'typed', 'drawn', 'paper', 'x'];
    const signatures = words.map((word) => signature({ id: word, role: word, method: word, at: '', statement: 'x' }));
    for (const planKind of kinds) {
      for (const digest of [undefined, 'x'])
        formalSection({ ...withFormal({ signatures, madeFreely: true, notary: 'x' }), planKind }, { ...english, t, digest });
    }
    for (const state of ['same', 'changed', 'unknown']) t(`formal_${state}`);
    expect([...missing]).to.deep.equal([]);
  });
});
