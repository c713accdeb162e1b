import { expect } from '@open-wc/testing';
import { journeyEntries } from '../../components/journey/entries.js';
import { journeyKind } from '../../components/journey/kind.js';
import { newMoment } from '../../components/journey/moments.js';
import { withMark } from '../../components/journey/time/marks.js';
import { dayFrom, sortableDay, timeInWords, yearIn } from '../../components/journey/when.js';
import { marksOf } from '../../components/journey/time/line-view.js';
import { mergeBodies } from '../../src/record/merge.js';
import { recordOf } from './opened.js';

describe('when something was', () => {
  it('is a year, a month or a day, as the person has it', () => {
    expect(dayFrom('2019', '', '')).to.equal('2019');
    expect(dayFrom('2019', '03', '')).to.equal('2019-03');
    expect(dayFrom('٢٠١٩', '3', '9')).to.equal('2019-03-09');
    expect(dayFrom('2019', '02', '31')).to.equal('2019-02');
    expect(dayFrom('20', '02', '3')).to.equal('');
    expect(timeInWords('en', '2019')).to.equal('2019');
    expect(timeInWords('en', '2019-03')).to.equal('March 2019');
    expect(timeInWords('de', '2019-03-09')).to.equal('9. März 2019');
  });

  it('is read from vague words by the one year that they name', () => {
    expect(yearIn('spring 2019')).to.equal('2019');
    expect(yearIn('صيف ٢٠١٥')).to.equal('2015');
    expect(yearIn('between 2012 and 2014')).to.equal('');
    expect(yearIn('when I was ten')).to.equal('');
    expect(yearIn('flat 120195')).to.equal('');
  });

  it('is shown as it stands where it is none: a copy made elsewhere can hold any words there', () => {
    for (const words of ['javascript:alert(1)', 'ten words.', '2019-13', 'xxxx', ''])
      expect(timeInWords('en', words)).to.equal(words);
  });

  it('is nothing where it is none', () => {
    for (const wrong of ['', 'x', '2019-13', '2019-02-30', '0']) expect(sortableDay(wrong)).to.not.match(/^2019-(13|02-30)/);
    expect(sortableDay('2019-13')).to.equal('');
  });

  it('puts what has no day last, and the newest first', () => {
    const moments = ['2019', '', '2021-03-02', '2021-03'].map((day, index) => ({
      ...newMoment(`m${index}`, day || 'none'),
      day,
    }));
    const entries = journeyEntries({ ...journeyKind.empty(), moments }, [], { lang: 'en', actor: 'person' });
    expect(entries.map(({ lines }) => lines[0])).to.deep.equal(['2021-03-02', '2021-03', '2019', 'none']);
  });

  it('A6.6: has one mark for a month with one entry and with many, and none for a month without', () => {
    const days = ['2019', '2021-03-02', '2021-03-09', '2021-03-30', '2024-01-01'];
    const moments = days.map((day, index) => ({ ...newMoment(`m${index}`, 'x'), day }));
    const entries = journeyEntries({ ...journeyKind.empty(), moments }, [], { lang: 'en', actor: 'person' });
    expect(marksOf(entries).map(({ time }) => time)).to.deep.equal(['2019', '2021-03', '2024-01']);
  });
});

describe('what the person says of an entry', () => {
  const goal = recordOf('goal', 'g', { title: 'Sing' });
  const read = (body: ReturnType<typeof journeyKind.empty>) => journeyEntries(body, [goal], { lang: 'en', actor: 'person' })[0]!;

  it('keeps it, dates it and puts words beside it; what it was of stays as it was', () => {
    const before = JSON.stringify(goal);
    let body = withMark(journeyKind.empty(), read(journeyKind.empty()), { isKept: true });
    body = withMark(body, read(body), { on: 'the spring of the choir, 2012', text: 'I wore the green coat.' });
    expect(read(body)).to.include({
      isKept: true,
      day: '2012',
      beside: 'I wore the green coat.',
      on: 'the spring of the choir, 2012',
    });
    expect(JSON.stringify(goal)).to.equal(before);
  });

  it('leaves nothing behind when it is all taken back', () => {
    const kept = withMark(journeyKind.empty(), read(journeyKind.empty()), { isKept: true });
    expect(withMark(kept, read(kept), { isKept: false })).to.deep.equal(journeyKind.empty());
  });

  it('merges from two tabs: one keeps it, the other dates it', () => {
    const empty = withMark(journeyKind.empty(), read(journeyKind.empty()), { text: 'x' });
    const mine = withMark(empty, read(empty), { isKept: true });
    const theirs = withMark(empty, read(empty), { day: '2012' });
    const { merged, collisions } = mergeBodies(empty, mine, theirs);
    expect(collisions).to.deep.equal([]);
    expect(merged.marks[0]).to.include({ isKept: true, day: '2012', text: 'x' });
  });
});
