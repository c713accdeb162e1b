import { expect } from '@open-wc/testing';
import { sampleCourses } from '../sample-courses.js';
import { checkCourses } from './course-check.js';
import { knownCourses } from './course-list.js';
import { isCoProduced, isFree, type Course } from './course-pack.js';
import { makersInWords, peopleInWords } from '../page/people.js';

/** The one fault that is found in a course that is right but for this. */
const faultOf = (change: object): string => {
  const { courses, faults } = checkCourses([
    { id: 'a', title: 'A' },
    { id: 'wrong', title: 'B', ...change },
    { id: 'c', title: 'C' },
  ]);
  expect(courses.map(({ id }) => id)).to.deep.equal(faults.length > 0 ? ['a', 'c'] : ['a', 'wrong', 'c']);
  expect(faults.length).to.be.lessThan(2);
  return faults[0] ?? '';
};

describe('courses that a host brings', () => {
  it('are taken as they are where nothing is wrong, and need no more than an id and a title', () => {
    const courses = sampleCourses();
    expect(checkCourses(courses)).to.deep.equal({ courses, faults: [] });
    expect(checkCourses([{ id: 'a', title: 'A', colour: 'red' }]).faults).to.deep.equal([]);
    expect(checkCourses(undefined)).to.deep.equal({ courses: [], faults: [] });
  });

  it('are left out one by one, each with the course and the field, and the rest is shown', () => {
    const session = { id: 's', start: '2026-05-03T18:00' };
    for (const [change, field] of [
      [{ title: ' ' }, 'title'],
      [{ title: {} }, 'title'],
      [{ title: 'x'.repeat(30_000) }, 'title'],
      [{ blurb: 7 }, 'blurb'],
      [{ interests: 'Cooking' }, 'interests'],
      [{ access: ['Ramp', 3] }, 'access.1'],
      [{ languages: ['english language'] }, 'languages.0'],
      [{ cost: 3 }, 'cost'],
      [{ madeBy: ['Amina'] }, 'madeBy'],
      [{ madeBy: { livedExperience: 'Amina' } }, 'madeBy.livedExperience'],
      [{ taughtBy: { otherExpertise: [{ role: 'baker' }] } }, 'taughtBy.otherExpertise.0.name'],
      [{ people: [null] }, 'people.0'],
      [{ sessions: [session, { ...session, id: 'a b' }] }, 'sessions.1.id'],
      [{ sessions: [{ id: 's', start: '2026-05-03' }] }, 'sessions.0.start'],
      [{ sessions: [{ id: 's', start: '2026-02-31T10:00' }] }, 'sessions.0.start'],
      [{ sessions: [{ id: 's', start: '2026-02-01T25:00' }] }, 'sessions.0.start'],
      [{ sessions: [{ ...session, end: '2026-05-03T17:00' }] }, 'sessions.0.end'],
      [{ sessions: [{ ...session, online: 'yes' }] }, 'sessions.0.online'],
      [{ join: { phone: 'call me' } }, 'join.phone'],
      [{ join: { email: 'a@b?bcc=everyone@c' } }, 'join.email'],
    ] as const)
      expect(faultOf(change), JSON.stringify(change)).to.equal(
        `packs.courses: course "wrong" was left out, its field "${field}" is not right`,
      );
    expect(faultOf({ id: 'a' }))
      .to.contain('course "a"')
      .and.to.contain('"id"');
    expect(faultOf({ id: '<b>' }))
      .to.contain('course number 2')
      .and.to.contain('"id"');
    expect(checkCourses([null]).faults).to.deep.equal(['packs.courses: course number 1 was left out, its form is not right']);
    expect(checkCourses({ a: 1 }).faults).to.have.length(1);
  });

  it('have addresses that are https and nothing else', () => {
    expect(faultOf({ join: { url: 'https://college.example/a?b=c' } })).to.equal('');
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)//https://x.example',
      'data:text/html,x',
      'http://college.example',
      'https://',
      'https://a b.example',
      'https:college.example',
      'https://[college',
      '//college.example',
      'ftp://college.example',
      ' javascript:https://x',
    ])
      expect(faultOf({ join: { url } }), url).to.contain('"join.url"');
  });

  it('are told of once for each wrong one, however often they are asked for', () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void said.push(message);
    try {
      const wrong = [{ id: 'told-once', title: '' }, ...sampleCourses(), { id: 'told-too', title: 'T', cost: [] }];
      expect(knownCourses(wrong)).to.have.length(4);
      knownCourses([...wrong]);
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.length(2);
    expect(said[0]).to.contain('"told-once"').and.to.contain('"title"');
    expect(said[1]).to.contain('"told-too"').and.to.contain('"cost"');
  });
});

describe('who made a course and who is there', () => {
  const both = { livedExperience: ['Amina'], otherExpertise: ['Dev'] };
  const course = (parts: Partial<Course>): Course => ({ id: 'a', title: 'A', ...parts });

  it('A1.5: is co-produced only where both kinds of knowing made and taught it', () => {
    expect(isCoProduced(course({ madeBy: both, taughtBy: both }))).to.equal(true);
    for (const other of [
      undefined,
      {},
      { livedExperience: ['Amina'] },
      { otherExpertise: ['Dev'] },
      { ...both, livedExperience: [] },
    ]) {
      expect(isCoProduced(course({ madeBy: both, ...(other && { taughtBy: other }) }))).to.equal(false);
      expect(isCoProduced(course({ taughtBy: both, ...(other && { madeBy: other }) }))).to.equal(false);
    }
  });

  it('stand in one list by name, students and staff alike, with a role only where one was chosen', () => {
    const taughtBy = { livedExperience: ['Noor'], otherExpertise: [{ name: 'Dev', role: 'baker' }, 'Bea'] };
    const one = course({ taughtBy, people: ['Hine', 'Noor', { name: 'Ada', role: { en: 'student', de: 'Studentin' } }, 'Dev'] });
    expect(peopleInWords(one, 'de')).to.deep.equal(['Ada (Studentin)', 'Bea', 'Dev (baker)', 'Hine', 'Noor']);
    expect(makersInWords({ livedExperience: ['Zoe'], otherExpertise: ['Al'] }, 'en')).to.deep.equal(['Al', 'Zoe']);
    expect(makersInWords(undefined, 'en')).to.deep.equal([]);
  });

  it('is free where nothing else is said', () => {
    expect([course({}), course({ cost: 'free' }), course({ cost: '2 pounds' })].map(isFree)).to.deep.equal([true, true, false]);
  });
});
