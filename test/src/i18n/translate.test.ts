// engines: all
import { expect } from '@open-wc/testing';
import { defineCatalog } from '../../../src/i18n/catalog.js';
import { directionOf, formatDate, formatList, formatTime, pluralCategory } from '../../../src/i18n/formats.js';
import { hasLanguage, languageChain, loadLanguage, registerLanguage } from '../../../src/i18n/languages.js';
import { nearestLanguage, watchLanguage } from '../../../src/i18n/nearest-language.js';
import { translate } from '../../../src/i18n/translate.js';

const catalog = defineCatalog({
  name: 'test-catalog',
  english: {
    plain: 'Hello {name}',
    many: { one: '{count} line', other: '{count} lines' },
    voiced: { I: 'My card', we: 'Our card' },
  },
  languages: {
    de: () => Promise.resolve({ default: { plain: 'Hallo {name}', many: { one: '{count} Zeile', other: '{count} Zeilen' } } }),
    fr: () => Promise.reject(new Error('offline')),
  },
});
const wording = { language: 'en', voice: 'I', overrides: [] } as const;

describe('texts', () => {
  it('fills in names and leaves unknown ones', () => {
    expect(translate([catalog], 'plain', wording, { name: 'Ada' })).to.equal('Hello Ada');
    expect(translate([catalog], 'plain', wording)).to.equal('Hello {name}');
  });

  it('takes plural forms and voices', () => {
    expect(translate([catalog], 'many', wording, { count: 1 })).to.equal('1 line');
    expect(translate([catalog], 'many', wording, { count: 2 })).to.equal('2 lines');
    expect(translate([catalog], 'voiced', { ...wording, voice: 'we' })).to.equal('Our card');
    expect(pluralCategory('ar', 2)).to.equal('two');
  });

  it('prefers the nearest override, then the full tag, the base language and English', async () => {
    await loadLanguage(catalog, 'de-AT');
    const austrian = { ...wording, language: 'de-AT' };
    expect(translate([catalog], 'plain', austrian, { name: 'Ada' })).to.equal('Hallo Ada');
    registerLanguage('de-AT', { 'test-catalog': { plain: 'Servus {name}' } });
    expect(translate([catalog], 'plain', austrian, { name: 'Ada' })).to.equal('Servus Ada');
    expect(translate([catalog], 'voiced', austrian)).to.equal('My card');
    const overrides = [undefined, { 'test-catalog': { plain: 'Near' } }, { 'test-catalog': { plain: 'Far' } }];
    expect(translate([catalog], 'plain', { ...austrian, overrides })).to.equal('Near');
    expect(languageChain('pt-BR')).to.deep.equal(['pt-br', 'pt']);
  });

  it('shows English when a language cannot be loaded, and tries again later', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    await loadLanguage(catalog, 'fr');
    console.warn = warn;
    expect(hasLanguage(catalog, 'fr')).to.equal(false);
    expect(translate([catalog], 'plain', { ...wording, language: 'fr' }, { name: 'Ada' })).to.equal('Hello Ada');
  });

  it('keeps numbers and names in order in a line from right to left', () => {
    const call = defineCatalog({ name: 'call', english: { call: 'Call {phone} {who}' }, languages: {} });
    const arabic = { ...wording, language: 'ar' };
    expect(translate([call], 'call', arabic, { phone: '00 11', who: 'Ada' })).to.equal('Call \u206600 11\u2069 \u2068Ada\u2069');
    expect(translate([call], 'call', wording, { phone: '00 11', who: 'Ada' })).to.equal('Call 00 11 Ada');
  });

  it('never shows a key', () => {
    const { warn } = console;
    console.warn = () => undefined;
    expect(translate([catalog], 'unknown', wording)).to.equal('');
    console.warn = warn;
  });

  it('formats in the language, and in English for a tag that is none', () => {
    expect(formatDate('en-GB', '2026-05-03')).to.equal('3 May 2026');
    expect(formatDate('en-x-easy', '2026-05-03')).to.equal('3 May 2026');
    expect(formatDate('not a tag', '2026-05-03')).to.equal('3 May 2026');
    expect(formatTime('de', '2026-05-03T10:42:00')).to.equal('10:42');
    expect(formatList('en-GB', ['a', 'b', 'c'])).to.equal('a, b and c');
    expect(directionOf('ar-JO')).to.equal('rtl');
    expect(directionOf('az-Arab')).to.equal('rtl');
    expect(directionOf('arn')).to.equal('ltr');
  });
});

describe('the language of a place', () => {
  it('is the nearest lang, through shadow trees and slots, and is watched', async () => {
    const outer = document.createElement('div');
    outer.lang = 'de';
    const inner = document.createElement('span');
    outer.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(outer);
    expect(nearestLanguage(inner)).to.equal('de');
    const changed = new Promise<void>((resolve) => {
      const stop = watchLanguage(inner, () => {
        stop();
        resolve();
      });
    });
    outer.lang = 'ar';
    await changed;
    expect(nearestLanguage(inner)).to.equal('ar');
    outer.remove();
  });
});
