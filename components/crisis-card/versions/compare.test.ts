import { expect } from '@open-wc/testing';
import type { ReadingDocument, ReadingLine, ReadingSection } from '../../../src/widget/reading-document.js';
import { crisisPlanDocument } from '../document.js';
import { fixtures } from '../fixtures.js';
import type { CrisisPlan } from '../schema.js';
import { compareDocuments, isChanged, isChangedBlock, type ComparedBlock } from './compare.js';

const context = { t: (key: string) => key, language: 'en', dir: 'ltr', footer: [] } as const;
const documentOf = (plan: CrisisPlan): ReadingDocument => crisisPlanDocument(plan, context);
const filled = fixtures['filled']!.body;

const section = (key: string, lines: readonly string[], heading = key): ReadingSection => ({
  key,
  heading,
  blocks: lines.length > 0 ? [{ key: 'lines', label: '', lines: lines.map((text) => ({ text })) }] : [],
});
const document = (...sections: ReadingSection[]): ReadingDocument => ({
  title: '',
  lang: 'en',
  dir: 'ltr',
  sections,
  footer: [],
});
const told = ({ lines }: ComparedBlock): string[] =>
  lines.map(({ state, line }) => `${{ same: ' ', added: '+', takenOut: '-' }[state]}${line.text}`);
const compareLines = (earlier: readonly string[], later: readonly string[]): ComparedBlock =>
  compareDocuments(document(section('own-a', earlier)), document(section('own-a', later))).sections[0]!.blocks[0]!;

/** The same numbers each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const allLines = ({ sections }: ReadingDocument): string[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ key, label, lines }) => lines.map((line: ReadingLine) => JSON.stringify([key, label, line])))
    .sort();

/** A document of few different words, so that lines repeat, move and come back. */
function invented(number: (below: number) => number): ReadingDocument {
  const keys = ['a', 'b', 'c', 'd'].filter(() => number(4) > 0).sort(() => number(3) - 1);
  return document(
    ...keys.map((key): ReadingSection => ({
      key,
      heading: `Part ${number(2)}`,
      blocks: ['one', 'two', 'lines']
        .filter(() => number(3) > 0)
        .map((block) => ({
          key: block,
          label: block === 'lines' ? '' : `${key} ${block}`,
          lines: Array.from({ length: number(6) }, () => ({
            text: `word ${number(4)}`,
            ...(number(3) === 0 && { phone: '00' }),
            ...(number(3) === 0 && { details: [{ label: 'Why', text: `because ${number(2)}` }] }),
          })),
        })),
    })),
  );
}

describe('comparison of two versions', () => {
  it('finds no change between a document and itself', () => {
    for (const { body } of Object.values(fixtures))
      expect(isChanged(compareDocuments(documentOf(body), documentOf(body)))).to.equal(false);
    for (let seed = 0; seed < 100; seed++) {
      const one = invented(numbers(seed));
      expect(isChanged(compareDocuments(one, structuredClone(one))), `seed ${seed}`).to.equal(false);
    }
  });

  it('accounts for every line of both, once', () => {
    for (let seed = 0; seed < 500; seed++) {
      const number = numbers(seed);
      const [earlier, later] = [invented(number), invented(number)];
      const { sections } = compareDocuments(earlier, later);
      const of = (states: readonly string[]): string[] =>
        sections
          .flatMap(({ blocks }) => blocks)
          .flatMap(({ key, label, lines }) =>
            lines.filter(({ state }) => states.includes(state)).map(({ line }) => JSON.stringify([key, label, line])),
          )
          .sort();
      expect(of(['same', 'takenOut']), `seed ${seed}, earlier`).to.deep.equal(allLines(earlier));
      expect(of(['same', 'added']), `seed ${seed}, later`).to.deep.equal(allLines(later));
      // Every part of both stands there once, too.
      const keys = sections.map(({ key }) => key);
      expect(keys.length).to.equal(new Set(keys).size);
      expect([...keys].sort()).to.deep.equal([...new Set([...earlier.sections, ...later.sections].map(({ key }) => key))].sort());
    }
  });

  it('says the opposite when the versions change places', () => {
    const opposite = { same: 'same', added: 'takenOut', takenOut: 'added' };
    const counted = (one: ReadingDocument, other: ReadingDocument, turned: boolean): string[] =>
      compareDocuments(one, other)
        .sections.flatMap(({ blocks }) => blocks)
        .flatMap(({ key, label, lines }) =>
          lines.map(({ state, line }) => JSON.stringify([key, label, line, turned ? opposite[state] : state])),
        )
        .sort();
    for (let seed = 0; seed < 100; seed++) {
      const number = numbers(seed);
      const [one, other] = [invented(number), invented(number)];
      expect(counted(one, other, false)).to.deep.equal(counted(other, one, true));
    }
  });

  it('shows a changed line as one taken out and one added in its place', () => {
    expect(told(compareLines(['A', 'B', 'C'], ['A', 'X', 'C']))).to.deep.equal([' A', '-B', '+X', ' C']);
    expect(told(compareLines(['B', 'C'], ['X', 'C']))).to.deep.equal(['-B', '+X', ' C']);
  });

  it('does not call a line that moved taken out and added', () => {
    const block = compareLines(['A', 'B', 'C'], ['C', 'A', 'B']);
    expect(told(block)).to.deep.equal([' C', ' A', ' B']);
    expect(block.moved).to.equal(true);
    expect(isChangedBlock(block)).to.equal(true);
    expect(compareLines(['A', 'B'], ['X', 'A', 'B']).moved, 'a line before them moves nothing').to.equal(false);
  });

  it('counts equal lines', () => {
    expect(told(compareLines(['A', 'A', 'A'], ['A']))).to.deep.equal([' A', '-A', '-A']);
    expect(told(compareLines(['A'], ['A', 'A']))).to.deep.equal([' A', '+A']);
  });

  it('sees a changed reason or number below words that stayed', () => {
    const care = { ...filled.care, refuse: [{ ...filled.care.refuse[0]!, why: 'Another reason' }] };
    const changed = compareDocuments(documentOf(filled), documentOf({ ...filled, care })).sections.flatMap(({ blocks }) =>
      blocks.filter(isChangedBlock),
    );
    expect(changed.map(({ key }) => key)).to.deep.equal(['refuse']);
    expect(changed[0]!.lines.map(({ state }) => state)).to.deep.equal(['takenOut', 'added']);
  });

  it('does not take a line for changed that only came before the cut of what a stranger reads first', () => {
    const helping = (...texts: string[]): CrisisPlan => ({
      ...filled,
      care: { ...filled.care, helps: texts.map((text) => ({ id: text, text })) },
    });
    const { sections } = compareDocuments(
      documentOf(helping('1', '2', '3', '4', '5', '6')),
      documentOf(helping('0', '1', '2', '3', '4', '5', '6')),
    );
    const changed = sections.flatMap(({ blocks }) => blocks.filter(isChangedBlock));
    expect(changed.map(told)).to.deep.equal([['+0', ' 1', ' 2', ' 3', ' 4', ' 5', ' 6']]);
  });

  it('tells parts that were renamed, moved, hidden and shown', () => {
    const renamed = compareDocuments(document(section('own-a', ['A'], 'Garden')), document(section('own-a', ['A'], 'Shed')));
    expect(renamed.sections[0]).to.include({ heading: 'Shed', earlierHeading: 'Garden', shownIn: 'both' });
    const [one, two] = [section('own-a', ['A']), section('own-b', ['B'])];
    const moved = compareDocuments(document(one, two), document(two, one));
    expect(moved.moved).to.equal(true);
    expect(moved.sections.flatMap(({ blocks }) => blocks.map(told)).flat()).to.deep.equal([' B', ' A']);
    const hidden = compareDocuments(document(one, two), document(two));
    expect(hidden.moved).to.equal(false);
    expect(hidden.sections.map(({ key, shownIn }) => [key, shownIn])).to.deep.equal([
      ['own-a', 'earlier'],
      ['own-b', 'both'],
    ]);
    expect(compareDocuments(document(two), document(one, two)).sections[0]!.shownIn).to.equal('later');
  });

  it('compares 10,000 lines with 10,000 others in a moment', () => {
    const lines = (word: string): string[] =>
      Array.from({ length: 10_000 }, (_, index) => (index % 2 ? 'the same' : `${word} ${index}`));
    const began = performance.now();
    expect(compareLines(lines('old'), lines('new')).lines).to.have.length(15_000);
    expect(performance.now() - began).to.be.lessThan(1_000);
  });
});
