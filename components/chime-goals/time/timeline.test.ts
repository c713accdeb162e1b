import { expect } from '@open-wc/testing';
import { placeOf, spanOf, ticksOf, type Lane } from './timeline.js';

const lane = (...days: string[]): Lane => ({
  key: 'a',
  label: 'a',
  marks: days.map((at) => ({ kind: 'state', at, words: '' })),
});

describe('the line of time', () => {
  it('puts marks in the order of their days, inside the line', () => {
    const span = spanOf([lane('2026-01-01', '2026-06-01'), lane('2026-03-01T10:00:00.000Z')])!;
    const places = ['2026-01-01', '2026-03-01', '2026-06-01'].map((day) => placeOf(Date.parse(`${day}T12:00`), span));
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
    for (const place of places) expect(place).to.be.within(0, 100);
    expect(placeOf(span.from, span)).to.be.greaterThan(0);
    expect(placeOf(span.to, span)).to.be.lessThan(100);
  });

  it('has room for a single day, and none for no day at all', () => {
    const span = spanOf([lane('2026-05-03')])!;
    expect(placeOf(Date.parse('2026-05-03T12:00'), span)).to.be.closeTo(50, 1);
    expect(spanOf([lane(), lane('not a day')])).to.equal(undefined);
  });

  it('has a few ticks and no more, from a day to a lifetime, at the start of what they name', () => {
    const day = 86_400_000;
    for (const length of [1, 3, 20, 40, 100, 200, 400, 1000, 4000, 12_000, 30_000]) {
      const from = Date.parse('2026-02-17T15:20');
      const ticks = ticksOf({ from, to: from + length * day });
      expect(ticks.length, `${length} days`).to.be.within(1, 5);
      for (const { time, unit } of ticks) {
        const date = new Date(time);
        expect(time).to.be.within(from, from + length * day);
        if (unit !== 'day') expect(date.getDate()).to.equal(1);
        if (unit === 'year') expect(date.getMonth()).to.equal(0);
      }
    }
  });
});
