import { expect } from '@open-wc/testing';
import { withPack } from './jurisdiction-pack.js';
import { localText } from '../../../src/i18n/local-text.js';
import { jurisdictions } from './jurisdictions.js';

/** What the console is warned of while the work is done. */
async function warnings(work: () => unknown): Promise<string[]> {
  const before = console.warn;
  const found: string[] = [];
  console.warn = (...words: unknown[]) => void found.push(words.join(' '));
  try {
    await work();
  } finally {
    console.warn = before;
  }
  return found;
}

describe('places', () => {
  it('leaves rows out that cannot be read, with one warning that quotes nothing', async () => {
    const good = { id: 'x-good', place: 'Good', names: {} };
    const bad = [
      null,
      'canary',
      [],
      {},
      { id: '', place: 'canary', names: {} },
      { id: 'x'.repeat(257), place: 'canary', names: {} },
      { ...good, id: 'x-1', place: 3 },
      { ...good, id: 'x-2', names: { canary: ['a'] } },
      { ...good, id: 'x-3', names: { any: 'canary' } },
      { ...good, id: 'x-4', checkedOn: 'canary' },
      { ...good, id: 'x-5', checked: true },
      { ...good, id: 'x-6', signing: { en: 3 } },
      { ...good, id: 'x-7', namesIn: 7 },
    ];
    let ids: string[] = [];
    const told = await warnings(() => (ids = withPack([...bad, good]).map(({ id }) => id)));
    const more = await warnings(() => withPack({ canary: 1 }));
    expect(ids).to.deep.equal([...jurisdictions.map(({ id }) => id), 'x-good']);
    expect([...told, ...more]).to.have.length(1);
    expect(told.join()).to.not.contain('canary');
    expect(await warnings(() => withPack(undefined))).to.have.length(0);
  });

  it('says "may" of every place, in every language, in short sentences, and nothing is said to be checked', () => {
    expect(jurisdictions.map(({ id }) => id).sort()).to.deep.equal(
      'at au be ca ch de es fr gb-eng gb-nir gb-sct ie in it nl nz us'.split(' '),
    );
    for (const { id, place, signing, witnesses, binding, checked, checkedOn } of jurisdictions) {
      expect(localText(binding, 'en'), id).to.match(/\bmay\b/);
      expect(localText(binding, 'de'), id).to.match(/\bkann\b|vielleicht/);
      expect(localText(binding, 'ar'), id).to.contain('قد');
      expect({ checked, checkedOn }, id).to.deep.equal({ checked: false, checkedOn: undefined });
      for (const text of [place, signing, witnesses, binding]) {
        if (text) expect(Object.keys(text)).to.deep.equal(['en', 'de', 'ar']);
        for (const sentence of localText(text, 'en').split('.')) expect(sentence.split(' ').length, sentence).to.be.at.most(16);
      }
    }
  });

  it('finds words in the language, its nearest relative, or English', () => {
    const words = { en: 'one', de: 'eins' };
    expect(['de', 'de-AT', 'en-GB', 'fr', 'DE'].map((language) => localText(words, language))).to.deep.equal([
      'eins',
      'eins',
      'one',
      'one',
      'eins',
    ]);
    expect(localText({ fr: 'un' }, 'de')).to.equal('un');
    expect(localText('plain', 'de')).to.equal('plain');
    expect(localText(undefined, 'de')).to.equal('');
  });
});
