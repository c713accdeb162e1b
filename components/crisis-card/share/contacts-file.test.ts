import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fixtures } from '../fixtures.js';
import { crisisPlanKind } from '../kind.js';
import type { CrisisPlan } from '../schema.js';
import { contactsFile, contactsOf } from './contacts-file.js';

interface Card {
  readonly lines: readonly string[];
  readonly name: string;
  readonly phone: string | undefined;
}

const unescaped = (text: string): string => text.replace(/\\([\\;,])/g, '$1');

/** Reads a file as RFC 2425 says: unfolds, then takes the lines. */
function read(file: string): Card[] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.pop()).to.equal('');
  const cards: Card[] = [];
  while (lines.length > 0) {
    const some = lines.splice(0, lines.indexOf('END:VCARD') + 1);
    expect(some[0]).to.equal('BEGIN:VCARD');
    expect(some[1]).to.equal('VERSION:3.0');
    const value = (start: string): string | undefined => some.find((line) => line.startsWith(start))?.slice(start.length);
    expect(some.length, 'lines of one card').to.equal(value('TEL;TYPE=VOICE:') === undefined ? 5 : 6);
    cards.push({ lines: some, name: unescaped(value('FN:')!), phone: value('TEL;TYPE=VOICE:') });
  }
  return cards;
}

const octets = (text: string): number => new TextEncoder().encode(text).length;
const plain = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
const planWith = (contacts: readonly { name: string; phone: string }[]): CrisisPlan => {
  const empty = crisisPlanKind.empty();
  const whole = contacts.map((one, index) => ({ id: `c${index}`, when: '', why: 'a reason', ...one }));
  return { ...empty, readFirst: { ...empty.readFirst, contacts: whole } };
};
const fileOf = (contacts: readonly { name: string; phone: string }[]): string => contactsFile(contactsOf(planWith(contacts)));

const hostile = [
  'Amina\r\nTEL:666',
  'A\nEND:VCARD\nBEGIN:VCARD',
  'semi;colon, comma \\ back',
  '\u2028TEL:1',
  '\u0085NOTE:1',
  'https://example.org',
  '+44,,1;2',
  'أمينة بنت خالد',
  '雪'.repeat(60),
  '👩🏽‍🚀'.repeat(20),
  `${'a'.repeat(67)}é`,
];
const anyText = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('the contacts as a file', () => {
  it('holds each person once, with lines of at most 75 octets that no word can break', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: anyText, phone: anyText }), { maxLength: 4 }), (contacts) => {
        const file = fileOf(contacts);
        for (const line of file.split('\r\n')) {
          expect(line).to.not.match(/[\p{Cc}\u2028\u2029]/u);
          expect(octets(line)).to.be.at.most(75);
        }
        // Cut between characters, never inside one: no line holds half of a pair where the whole holds none.
        const isCut = (text: string): boolean => /\p{Cs}/u.test(text);
        const isWhole = !contacts.some(({ name, phone }) => isCut(name + phone));
        if (isWhole) for (const line of file.split('\r\n')) expect(isCut(line)).to.equal(false);
        const wanted = new Map(
          contacts
            .map(({ name, phone }) => [plain(name), plain(phone)] as const)
            .filter(([name, phone]) => name || phone)
            .map(([name, phone]) => [JSON.stringify([name, phone]), { name: name || phone, phone }]),
        );
        expect(read(file).map(({ name, phone }) => ({ name, phone: unescaped(phone ?? '') }))).to.deep.equal([
          ...wanted.values(),
        ]);
      }),
      { numRuns: 400 },
    );
  });

  it('makes no card of somebody without name and number, and uses the number where there is no name', () => {
    expect(fileOf([{ name: ' ', phone: '' }])).to.equal('');
    expect(read(fileOf([{ name: '', phone: '+44 00 0000 0000' }]))[0]!.name).to.equal('+44 00 0000 0000');
    expect(read(fileOf([{ name: 'Dev', phone: '' }]))[0]!.phone).to.equal(undefined);
  });

  it('keeps names in any script', () => {
    expect(read(contactsFile(contactsOf(fixtures['arabic']!.body))).map(({ name }) => name)).to.deep.equal(['هالة']);
  });

  it('has every contact of every example, and none twice', () => {
    for (const { body } of Object.values(fixtures)) {
      const names = read(contactsFile(contactsOf(body))).map(({ name }) => name);
      expect(names).to.include.members(body.readFirst.contacts.map(({ name }) => name));
      expect(new Set(names).size).to.equal(names.length);
    }
  });

  it('says nothing of why, and nothing of a card', () => {
    const file = contactsFile(contactsOf(fixtures['filled']!.body));
    expect(file).to.not.match(/key|dog|bike|crisis|recovery|NOTE|PRODID/i);
  });

  it('leaves hidden parts out', () => {
    const { body } = fixtures['filled']!;
    const hidden = (key: string): CrisisPlan => ({ ...body, sections: [{ key, title: '', hidden: true, lines: [] }] });
    expect(contactsOf(hidden('readFirst')).map(({ name }) => name)).to.deep.equal(['Amina']);
    expect(contactsOf(hidden('people')).map(({ name }) => name)).to.deep.equal(['Amina', 'Dev']);
  });
});
