import { expect } from '@open-wc/testing';
import { knownCourses } from './course-list.js';
import type { Course } from './course-pack.js';
import { choicesOf, everything, findCourses, isNarrowed, type Sought } from './filters.js';

// A Monday noon where the tests run.
const now = new Date(2026, 4, 4, 12).getTime();
const session = (id: string, start: string, more: object = {}) => ({ id, start, end: `${start.slice(0, 11)}23:00`, ...more });

const courses: Course[] = [
  {
    ...{
      id: 'bread',
      title: { en: 'Café bread', de: 'Brot' },
      interests: [{ en: 'Cooking', de: 'Kochen' }],
      languages: ['en-GB'],
    },
    access: ['Ramp'],
    sessions: [
      session('far', '2026-06-20T10:00', { online: true }),
      session('past', '2026-05-01T18:00'),
      session('soon', '2026-05-06T18:00', { access: ['Sign language'], place: 'Elm Road' }),
    ],
  },
  { id: 'songs', title: 'Songs', languages: ['ar'], cost: '3 pounds', sessions: [session('sat', '2026-05-09T10:00')] },
  { id: 'letters', title: 'Letters', blurb: 'Bread and butter of life', people: ['Zoe'], access: ['Ramp', 'Captions'] },
];
const all = knownCourses(courses);
const ids = (sought: Partial<Sought>): string[] =>
  findCourses(all, { ...everything, ...sought }, now).map(({ known }) => known.course.id);

describe('search in courses', () => {
  it('shows all when nothing is asked, the soonest first, and those without a day last', () => {
    expect(ids({})).to.deep.equal(['bread', 'songs', 'letters']);
    expect(isNarrowed(everything)).to.equal(false);
  });

  it('finds own words anywhere and in every language of the host, without marks and capitals', () => {
    expect(ids({ words: 'BROT' })).to.deep.equal(['bread']);
    expect(ids({ words: 'cafe' })).to.deep.equal(['bread']);
    expect(ids({ words: 'bread  life' })).to.deep.equal(['letters']);
    expect(ids({ words: 'elm' })).to.deep.equal(['bread']);
    expect(ids({ words: 'zoe' })).to.deep.equal(['letters']);
    expect(ids({ words: 'kochen' })).to.deep.equal(['bread']);
    expect(ids({ words: 'nowhere' })).to.deep.equal([]);
  });

  it('narrows by interest, language, cost, place, and time', () => {
    expect(ids({ interest: 'Cooking' })).to.deep.equal(['bread']);
    expect(ids({ language: 'en' })).to.deep.equal(['bread']);
    expect(ids({ free: true })).to.deep.equal(['bread', 'letters']);
    expect(ids({ online: true })).to.deep.equal(['bread']);
    expect(ids({ when: 'week' })).to.deep.equal(['bread', 'songs']);
    expect(ids({ when: 'weekend' })).to.deep.equal(['songs', 'bread']);
    expect(ids({ when: 'evening' })).to.deep.equal(['bread']);
    expect(ids({ when: 'daytime' })).to.deep.equal([]);
  });

  it('asks of one and the same session what is asked of sessions', () => {
    expect(ids({ access: ['Ramp'] })).to.deep.equal(['bread', 'letters']);
    expect(ids({ access: ['Ramp', 'Sign language'] })).to.deep.equal(['bread']);
    expect(ids({ access: ['Sign language'], online: true })).to.deep.equal([]);
    const [found] = findCourses(all, { ...everything, online: true }, now);
    expect(found!.sessions.map(({ session: { id } }) => id)).to.deep.equal(['far']);
    expect(found!.next!.session.id).to.equal('far');
  });

  it('offers what some course has, each once', () => {
    const { interests, languages, access } = choicesOf(all);
    expect(interests).to.deep.equal([{ en: 'Cooking', de: 'Kochen' }]);
    expect(languages).to.deep.equal(['ar', 'en']);
    expect(access).to.deep.equal(['Ramp', 'Sign language', 'Captions']);
    for (const one of [{ words: 'a' }, { access: ['Ramp'] }, { free: true }, { when: 'week' as const }])
      expect(isNarrowed({ ...everything, ...one })).to.equal(true);
  });
});
