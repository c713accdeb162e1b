import { expect } from '@open-wc/testing';
import { knownCourses } from '../prospectus/course-list.js';
import { everything, findCourses } from '../prospectus/filters.js';
import { calendarEntries } from '../page/calendar-entries.js';
import { calendarFile } from '../../../src/widget/calendar-file.js';
import { monthInWords, weekdays } from './month-words.js';
import { columnOf, firstWeekday, monthDays, monthLater, monthRange } from './months.js';

const course = {
  id: 'bread',
  title: { en: 'Living with voices', de: 'Mit Stimmen leben' },
  sessions: [
    { id: 'late', start: '2026-05-03T18:00', end: '2026-05-03T20:00', place: 'Elm Road' },
    { id: 'early', start: '2026-05-03T09:00' },
    { id: 'next', start: '2026-06-30T09:00' },
  ],
};
const other = {
  id: 'other',
  title: 'Other',
  sessions: [
    { id: 'first', start: '2026-05-03T08:00' },
    { id: 'noon', start: '2026-05-03T12:00' },
  ],
};
const found = findCourses(knownCourses([course, other]), everything, 0);

describe('courses by the month', () => {
  it('have every day of the month, with its sessions in the order of time', () => {
    const days = monthDays(found, '2026-05');
    expect(days).to.have.length(31);
    expect(days[2]!.day).to.equal('2026-05-03');
    expect(days[2]!.sessions.map(({ known }) => known.session.id)).to.deep.equal(['first', 'early', 'noon', 'late']);
    expect(days.filter(({ sessions }) => sessions.length > 0)).to.have.length(1);
    expect(monthDays(found, '2028-02')).to.have.length(29);
  });

  it('go from the first month with something to the last, this month among them', () => {
    expect(monthRange(found, '2026-05-20')).to.deep.equal(['2026-05', '2026-06']);
    expect(monthRange(found, '2027-01-02')).to.deep.equal(['2026-05', '2027-01']);
    expect(monthRange([], '2026-02-02')).to.deep.equal(['2026-02', '2026-02']);
    expect([monthLater('2026-12', 1), monthLater('2026-01', -1)]).to.deep.equal(['2027-01', '2025-12']);
  });

  it('begin their weeks on the day of the language, and name days and months in it', () => {
    expect(weekdays('en', 1)[0]).to.equal('Mon');
    expect(weekdays('de', 0)).to.have.length(7);
    expect(monthInWords('en', '2026-05')).to.equal('May 2026');
    expect(monthInWords('no such tag', '2026-05')).to.equal('May 2026');
    // 3 May 2026 was a Sunday.
    expect(columnOf('2026-05-03', 'de')).to.equal((7 - firstWeekday('de')) % 7);
    expect(firstWeekday('not a tag at all')).to.equal(1);
  });
});

describe('a calendar file of a course', () => {
  const [known] = knownCourses([course]);
  const context = { language: 'de', title: 'Ein Kurs', now: new Date('2026-05-01T08:00:00Z') };
  const entries = (isNamed: boolean) => calendarEntries(known!.course, known!.sessions, { ...context, isNamed });

  it('gives nothing away unless the person wants it to', () => {
    const text = calendarFile(entries(false));
    expect(text).to.contain('SUMMARY:Ein Kurs').and.to.contain('DTSTART:20260503T180000').and.to.contain('DTEND:20260503T200000');
    for (const word of ['voices', 'Stimmen', 'Elm', 'bread']) expect(text).to.not.contain(word);
    expect(calendarFile(entries(true)))
      .to.contain('SUMMARY:Mit Stimmen leben')
      .and.to.contain('LOCATION:Elm Road');
  });

  it('marks a session in the same way in every file, and each in a way of its own', () => {
    const marks = entries(false).map(({ uid }) => uid);
    expect(new Set(marks).size).to.equal(3);
    expect(entries(true).map(({ uid }) => uid)).to.deep.equal(marks);
  });
});
