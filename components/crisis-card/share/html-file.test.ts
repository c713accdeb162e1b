// engines: all
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { directionOf } from '../../../src/i18n/formats.js';
import { loadLanguage } from '../../../src/i18n/languages.js';
import { commonCatalog } from '../../../src/i18n/messages.js';
import { translate } from '../../../src/i18n/translate.js';
import type { ReadingDocument } from '../../../src/widget/reading-document.js';
import { crisisPlanDocument } from '../document.js';
import { fixtures } from '../fixtures.js';
import { crisisCardCatalog } from '../messages.js';
import { htmlFile, type FileContent } from './html-file.js';
import { shareTexts } from './messages.js';

const catalogs = [crisisCardCatalog, shareTexts, commonCatalog];
const speaking =
  (language: string, voice: 'I' | 'we' = 'I'): FileContent['t'] =>
  (key, parameters) =>
    translate(catalogs, key, { language, voice, overrides: [] }, parameters);

const version = 'Version 3, saved on 3 May 2026.';
const fileOf = (reading: ReadingDocument, more: Partial<FileContent> = {}): string =>
  htmlFile({ reading, t: speaking('en'), language: 'en', direction: 'ltr', version, givenTo: '', withdrawn: false, ...more });

const fixtureFile = (name: string, more: Partial<FileContent> = {}, language = 'en'): string => {
  const { body, lang, voice } = fixtures[name]!;
  const t = speaking(language, voice);
  const direction = directionOf(language);
  const reading = crisisPlanDocument(body, { t, language: lang, dir: direction, footer: [t('written_by_me'), version] });
  return fileOf(reading, { t, language, direction, ...more });
};

const parsed = (file: string): Document => new DOMParser().parseFromString(file, 'text/html');
const textsOf = (page: Document, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

const elements = 'html head meta title style body header main section div footer h1 h2 h3 p ul li bdi a span'.split(' ');
const attributes = 'charset http-equiv content name lang dir class href'.split(' ');

/** What holds of any file, whatever was written. */
function expectHarmless(page: Document): void {
  for (const element of page.querySelectorAll('*')) {
    expect(elements).to.include(element.localName);
    for (const { name } of element.attributes) expect(attributes).to.include(name);
  }
  for (const single of ['title', 'style', 'h1', 'main', 'header', 'footer', 'body'])
    expect(page.querySelectorAll(single).length, single).to.equal(1);
  expect(page.querySelectorAll('meta').length).to.equal(5);
  for (const link of page.querySelectorAll('[href]')) expect(link.getAttribute('href')).to.match(/^(?:tel|sms):\+?[0-9]+$/);
}

/** A text as a reader of HTML gives it back. */
const read = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '');

const hostile = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title></bdi></li></ul></section><img src=x onerror=alert(1)>',
  '" onclick="alert(1)',
  "' onmouseover='alert(1)",
  '<!--',
  ']]>',
  '&lt;b&gt; &amp; &#60; &copy',
  '<a href="https://example.org">here</a>',
  'javascript:alert(1)',
  '<meta http-equiv=refresh content=0;url=https://example.org>',
  '\u202Eevil\u202C',
  'tel:+1" x="',
  '</html><body onload=alert(1)>',
  '<svg><style><a title="</style><img src onerror=alert(1)>">',
];

const anyText = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }), fc.string());

describe('the card as an HTML file', () => {
  it('says exactly what was written, whatever was written, and is never more than words', () => {
    const line = fc.record({
      text: anyText,
      phone: anyText,
      details: fc.array(fc.record({ label: anyText, text: anyText }), { maxLength: 2 }),
    });
    const block = fc.record({
      key: anyText,
      label: anyText,
      tone: fc.constantFrom('name' as const, 'text' as const),
      lines: fc.array(line, { minLength: 1, maxLength: 2 }),
    });
    const section = fc.record({
      key: anyText,
      heading: anyText,
      lead: fc.boolean(),
      blocks: fc.array(block, { minLength: 1, maxLength: 2 }),
    });
    const document = fc.record({
      title: anyText,
      lang: anyText,
      dir: fc.constantFrom('ltr' as const, 'rtl' as const),
      sections: fc.array(section, { maxLength: 2 }),
      footer: fc.array(anyText, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(document, anyText, fc.boolean(), anyText, (reading, givenTo, withdrawn, language) => {
        const page = parsed(fileOf(reading, { givenTo, withdrawn, language }));
        expectHarmless(page);
        const lines = reading.sections.flatMap(({ blocks }) => blocks.flatMap(({ lines: some }) => some));
        expect(textsOf(page, 'li > .words:first-child')).to.include.members(
          lines.flatMap(({ text }) => (text ? [read(text)] : [])),
        );
        expect(textsOf(page, '.detail bdi')).to.deep.equal(lines.flatMap(({ details }) => details.map(({ text }) => read(text))));
        expect(textsOf(page, 'section:not(.how) > h2')).to.deep.equal(reading.sections.map(({ heading }) => read(heading)));
        expect(textsOf(page, 'header bdi')).to.deep.equal(givenTo.trim() ? [read(givenTo.trim())] : []);
      }),
      { numRuns: 400 },
    );
  });

  for (const name of Object.keys(fixtures))
    it(`holds every word of the card and nothing that runs: ${name}`, () => {
      const file = fixtureFile(name);
      const page = parsed(file);
      expectHarmless(page);
      const { body, lang } = fixtures[name]!;
      const reading = crisisPlanDocument(body, { t: speaking('en'), language: lang, dir: 'ltr', footer: [] });
      const lines = reading.sections.flatMap(({ blocks }) => blocks.flatMap(({ lines: some }) => some));
      const words = textsOf(page, '.words');
      for (const { text, details } of lines) {
        if (text) expect(words).to.include(text);
        for (const detail of details ?? []) expect(page.body.textContent).to.include(detail.text);
      }
      const phones = lines.flatMap(({ phone }) => (phone ? [`tel:${phone.replaceAll(' ', '')}`] : []));
      expect([...page.querySelectorAll('.call')].map((link) => link.getAttribute('href'))).to.deep.equal(phones);
      expect(page.querySelectorAll('.message').length).to.equal(phones.length);
      expect(file).to.not.match(/https?:|<script|url\(|@import/i);
      expect(new Blob([file]).size, 'bytes').to.be.below(300_000);
    });

  it('says how to use the card after its first part, and the version before all', () => {
    const page = parsed(fixtureFile('filled'));
    expect(page.querySelector('main')!.firstElementChild!.className).to.equal('lead');
    expect(page.querySelector('main')!.children[1]!.className).to.equal('how');
    expect(page.querySelectorAll('.how li').length).to.equal(8);
    expect(page.querySelector('header')!.textContent).to.include(version);
    expect(page.body.textContent.split(version).length, 'once').to.equal(2);
    expect(page.querySelector('footer')!.textContent).to.include('The law may not treat this card as binding.');
    expect(parsed(fixtureFile('family')).querySelector('.how')!.textContent).to.include('Ask us what we want now.');
  });

  it('says first that the person took the card back, and only then', () => {
    const first = (file: string): string => parsed(file).body.textContent.trim().slice(0, 30);
    expect(first(fixtureFile('filled', { withdrawn: true }))).to.equal('I took this card back. Please ');
    expect(first(fixtureFile('filled'))).to.match(/^My crisis card/);
  });

  it('says for whom it is only where somebody was named', () => {
    expect(fixtureFile('filled')).to.not.include('Copy given to');
    expect(fixtureFile('filled', { givenTo: '  ' })).to.not.include('Copy given to');
    expect(parsed(fixtureFile('filled', { givenTo: 'Dev & Amina' })).querySelector('header')!.textContent).to.include(
      'Copy given to: Dev & Amina',
    );
  });

  it('never makes a link of somebody who is not to be called', () => {
    const { body } = fixtures['filled']!;
    const plan = {
      ...body,
      readFirst: { ...body.readFirst, contacts: [], doNotContact: [{ id: 'a', text: 'My old landlord, +44 00 0000 0009' }] },
    };
    const reading = crisisPlanDocument(
      { ...plan, people: { ...body.people, supporters: [] } },
      {
        ...{ t: speaking('en'), language: 'en', dir: 'ltr', footer: [] },
      },
    );
    const page = parsed(fileOf(reading));
    expect(page.querySelectorAll('a').length).to.equal(0);
    expect(page.querySelector('meta[name=format-detection]')!.getAttribute('content')).to.equal('telephone=no');
  });

  it('speaks Arabic from right to left, and names the language of the words where it is another', async () => {
    await Promise.all(catalogs.map((catalog) => loadLanguage(catalog, 'ar')));
    const page = parsed(fixtureFile('arabic', {}, 'ar'));
    expect(page.documentElement.lang).to.equal('ar');
    expect(page.documentElement.dir).to.equal('rtl');
    expect(page.querySelector('bdi[lang]')).to.equal(null);
    expect(page.querySelector('.name .words')!.textContent).to.equal('سلمى');
    const other = parsed(fixtureFile('filled', {}, 'ar'));
    expect(other.querySelector('.words')!.getAttribute('lang')).to.equal('en');
  });

  it('carries a policy that allows nothing but its own styles', () => {
    const policy = parsed(fixtureFile('filled')).querySelector('meta[http-equiv]')!.getAttribute('content')!;
    expect(policy).to.match(/^default-src 'none'; style-src 'unsafe-inline';/);
  });
});
