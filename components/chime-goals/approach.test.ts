import { expect } from '@open-wc/testing';
import { building, fresh, type Sentence } from '../../test/goals/sentences.js';
import { namesOnlyWhatToAvoid } from './approach.js';

const opens = ({ words }: Sentence): boolean => namesOnlyWhatToAvoid(words, 'en');
const of = (sentences: readonly Sentence[], expected: Sentence['expected']): Sentence[] =>
  sentences.filter((one) => one.expected === expected);

function measure(sentences: readonly Sentence[]): { precision: number; recall: number } {
  const opened = sentences.filter(opens);
  const right = of(opened, 'avoids');
  return { precision: right.length / opened.length, recall: right.length / of(sentences, 'avoids').length };
}

describe('the check behind the approach invitation', () => {
  it('stays as often right as the README says, on sentences that it was not made for', () => {
    const { precision, recall } = measure(fresh);
    expect(precision).to.be.at.least(0.75);
    expect(recall).to.be.at.least(0.75);
    expect(fresh.length + building.length).to.be.at.least(200);
  });

  it('does what was meant on the sentences that it was made with', () => {
    const { precision, recall } = measure(building);
    expect(precision).to.be.at.least(0.97);
    expect(recall).to.be.at.least(0.61);
  });

  it('never opens on words about death, harm or abuse', () => {
    const opened = of([...building, ...fresh], 'safety').filter(opens);
    expect(opened.map(({ words }) => words)).to.deep.equal([]);
  });

  it('stays closed when one word about death, harm or abuse stands anywhere in what would open it', () => {
    for (const { words } of of([...building, ...fresh], 'avoids').filter(opens))
      for (const word of ['die', 'hurting myself', 'suicide', 'abuse', 'be hit', 'safe', 'sectioned', 'killing'])
        expect(namesOnlyWhatToAvoid(`${words}, ${word}`, 'en'), `${words}, ${word}`).to.equal(false);
  });

  it('stays closed where a positive half follows, and in languages that it has no list for', () => {
    expect(namesOnlyWhatToAvoid('Stop smoking', 'en-GB')).to.equal(true);
    for (const words of ['Stop smoking so I can sing', 'Stop smoking: sing', 'Stop smoking, sing instead', ''])
      expect(namesOnlyWhatToAvoid(words, 'en'), words).to.equal(false);
    for (const language of ['de', 'ar', 'eng', '']) expect(namesOnlyWhatToAvoid('Stop smoking', language)).to.equal(false);
  });

  it('answers within a moment, however long the words are', () => {
    const before = performance.now();
    for (const words of ['not so '.repeat(20_000), 'stop '.repeat(20_000), 'please '.repeat(20_000), 'and '.repeat(20_000)])
      namesOnlyWhatToAvoid(words, 'en');
    expect(performance.now() - before).to.be.lessThan(1000);
  });
});
