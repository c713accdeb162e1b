// engines: all
import { expect } from '@open-wc/testing';
import { buildSheet } from '../../../src/widget/print.part.js';
import { isEmptyDocument, readingText, type ReadingDocument } from '../../../src/widget/reading-document.js';

const reading: ReadingDocument = {
  title: 'A card',
  lang: 'ur',
  dir: 'rtl',
  sections: [
    { key: 'empty', heading: 'Nothing here', blocks: [] },
    {
      key: 'one',
      heading: 'First',
      lead: true,
      blocks: [
        { key: 'name', label: 'Call me', tone: 'name', lines: [{ text: '<img src=x onerror=alert(1)>' }] },
        {
          key: 'ring',
          label: 'Ring',
          lines: [{ text: 'Amina', phone: '00 11', details: [{ label: 'Why', text: 'Has a key' }] }],
        },
      ],
    },
  ],
  footer: ['Version 1'],
};

describe('a printed sheet', () => {
  it('holds every word as text, in the document’s language and direction', () => {
    const sheet = buildSheet(document, reading);
    expect(sheet.lang).to.equal('ur');
    expect(sheet.dir).to.equal('rtl');
    expect(sheet.querySelectorAll('img').length).to.equal(0);
    for (const words of [
      'A card',
      'First',
      'Call me',
      '<img src=x onerror=alert(1)>',
      'Amina',
      '00 11',
      'Has a key',
      'Version 1',
    ]) {
      expect(sheet.textContent).to.contain(words);
    }
    expect(sheet.textContent).to.not.contain('Nothing here');
  });

  it('has two faces as a wallet card', () => {
    expect(buildSheet(document, reading, 'wallet').querySelectorAll('.panel').length).to.equal(2);
  });

  it('makes no style attribute, which a strict policy would block', () => {
    expect(buildSheet(document, reading).querySelectorAll('[style]').length).to.equal(0);
  });
});

describe('a reading document', () => {
  it('says the same as plain text', () => {
    expect(readingText(reading)).to.equal(
      [
        'A card',
        '',
        'FIRST',
        'Call me:',
        '- <img src=x onerror=alert(1)>',
        'Ring:',
        '- Amina · 00 11',
        '  Why: Has a key',
        '',
        'Version 1',
      ].join('\n'),
    );
  });

  it('puts no colon behind a question', () => {
    const headed = (label: string) => {
      const block = { key: 'asked', label, lines: [{ text: 'A walk' }] };
      return readingText({ ...reading, sections: [{ key: 'one', heading: 'One', blocks: [block] }] }).split('\n')[3];
    };
    expect(['Made to fit in?', 'Was hilft ?', 'ما يساعدني؟', 'Why (if any)'].map(headed)).to.deep.equal([
      'Made to fit in?',
      'Was hilft ?',
      'ما يساعدني؟',
      'Why (if any):',
    ]);
  });

  it('knows when there is nothing to read', () => {
    expect(isEmptyDocument(reading)).to.equal(false);
    expect(isEmptyDocument({ ...reading, sections: reading.sections.slice(0, 1) })).to.equal(true);
  });
});
