// engines: all
// One sheet: the type gets smaller until all of it is on a page, but never too small to read.
import { expect } from '@open-wc/testing';
import { adoptSheetStyles, buildSheet, fitPage } from '../../../src/widget/print.part.js';
import type { ReadingDocument, ReadingSection } from '../../../src/widget/reading-document.js';

const documentOf = (sections: readonly ReadingSection[]): ReadingDocument => ({
  ...{ title: 'A plan', lang: 'en', dir: 'ltr', footer: ['Written by me'], sections },
});
const section = (key: string, count: number): ReadingSection => ({
  key,
  heading: key,
  blocks: [{ key, label: '', lines: Array.from({ length: count }, (_, index) => ({ text: `Line ${index}` })) }],
});

/** A sheet that is laid out, and its type in points. */
function laidOut(reading: ReadingDocument): { sheet: HTMLElement; points: number; high: number } {
  const place = document.createElement('div');
  place.attachShadow({ mode: 'open' });
  document.body.append(place);
  adoptSheetStyles(place.shadowRoot!);
  const sheet = buildSheet(document, reading, 'sheet');
  place.shadowRoot!.append(sheet);
  fitPage(sheet);
  const points = (parseFloat(getComputedStyle(sheet).fontSize) * 72) / 96;
  const high = (sheet.getBoundingClientRect().height * 25.4) / 96;
  place.remove();
  return { sheet, points, high };
}

describe('a plan on one sheet', () => {
  it('has large type where there is little, smaller type where there is more, and fits the page', () => {
    const [little, more] = [laidOut(documentOf([section('one', 10)])), laidOut(documentOf([section('one', 95)]))];
    expect(little.points).to.be.closeTo(11, 0.1);
    expect(more.points).to.be.lessThan(10.9).and.to.be.greaterThan(8.4);
    for (const { high } of [little, more]) expect(high).to.be.at.most(257);
  });

  it('keeps sections in one piece where there is room for that, and headings always', () => {
    const parts = ['one', 'two', 'three', 'four', 'five'].map((key) => section(key, 12));
    expect(laidOut(documentOf(parts)).sheet.classList.contains('whole')).to.equal(true);
    expect(laidOut(documentOf([section('one', 95)])).sheet.classList.contains('whole')).to.equal(false);
  });

  it('takes several pages in type that can be read where there is far more', () => {
    const { points, high } = laidOut(documentOf([section('one', 600)]));
    expect(points).to.be.closeTo(10, 0.1);
    expect(high).to.be.greaterThan(257);
  });

  it('has empty lines to write on, and nothing in them', () => {
    const blank = { key: 'one', heading: 'First', blocks: [{ key: 'a', label: 'A', lines: [], blank: 3 }] };
    const { sheet } = laidOut(documentOf([blank]));
    const lines = [...sheet.querySelectorAll('li.blank')];
    expect(lines.map(({ textContent }) => textContent)).to.deep.equal(['', '', '']);
    expect(buildSheet(document, documentOf([section('one', 1)])).querySelector('.blank')).to.equal(null);
  });
});
