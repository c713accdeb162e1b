import type { Course, CourseSession } from './prospectus/course-pack.js';

// Invented courses, people and addresses. Days are counted from the day on which they are asked for.

const day = 86_400_000;
const two = (number: number): string => String(number).padStart(2, '0');

/** The time on the wall, some days from now. */
function at(now: Date, days: number, clock: string): string {
  const date = new Date(now.getTime() + days * day);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${clock}`;
}

/** Sessions a week apart. */
const weekly = (
  now: Date,
  first: number,
  count: number,
  hours: readonly [string, string],
  more: Partial<CourseSession>,
): CourseSession[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `day-${index + 1}`,
    start: at(now, first + 7 * index, hours[0]),
    end: at(now, first + 7 * index, hours[1]),
    ...more,
  }));

/** Courses as a host might give them: for docs, examples, tests and pictures. */
export function sampleCourses(now = new Date()): Course[] {
  return [
    {
      id: 'bread',
      title: { en: 'Bread for a street', de: 'Brot für eine Straße', ar: 'خبز للحي' },
      blurb: {
        en: 'We bake, we eat, and each of us takes a loaf home for somebody.',
        de: 'Wir backen, wir essen, und alle nehmen ein Brot für jemanden mit nach Hause.',
        ar: 'نخبز ونأكل، ويأخذ كل منا رغيفًا لشخص ما.',
      },
      learnTogether: 'What dough needs. What to do when it goes wrong. Who in our street might like a loaf.',
      interests: ['Cooking', 'Being with people'],
      languages: ['en', 'ur'],
      access: ['Step-free', 'Breaks at any time'],
      madeBy: { livedExperience: ['Noor', 'Amina'], otherExpertise: ['Dev'] },
      taughtBy: { livedExperience: ['Amina'], otherExpertise: [{ name: 'Dev', role: 'baker' }] },
      people: ['Hine', 'Rosa'],
      sessions: weekly(now, 2, 6, ['18:00', '20:00'], { place: 'Elm Road kitchen, ground floor' }),
      join: { email: 'kitchen@college.example', inPerson: 'Ring the bell at Elm Road on any weekday.' },
    },
    {
      id: 'voices',
      title: { en: 'A story of my own', de: 'Eine eigene Geschichte', ar: 'قصتي' },
      blurb: 'Write, draw or record a piece of your life, in your own way. Nobody has to read it out.',
      interests: ['Writing', 'Art'],
      languages: ['en'],
      access: ['Quiet room', 'Captions'],
      madeBy: { livedExperience: [], otherExpertise: ['Ilse Brandt'] },
      taughtBy: { otherExpertise: ['Ilse Brandt'] },
      sessions: [
        ...weekly(now, -9, 1, ['10:00', '12:00'], { place: 'Library, room 2' }),
        ...weekly(now, 5, 3, ['10:00', '12:00'], { place: 'Library, room 2' }).map((one) => ({ ...one, id: `again-${one.id}` })),
      ],
      join: { url: 'https://college.example/own-story', phone: '00 0000 0000' },
    },
    {
      id: 'money',
      title: 'Letters about money, read together',
      blurb: 'Bring a letter that you do not want to open alone.',
      interests: ['Money', 'Rights'],
      languages: ['en', 'ar'],
      cost: { en: '2 pounds, or nothing if you say so', de: '2 Pfund, oder nichts, wenn du es sagst' },
      madeBy: { livedExperience: ['Samir'], otherExpertise: ['Jo'] },
      taughtBy: { livedExperience: ['Samir'], otherExpertise: ['Jo'] },
      sessions: weekly(now, 1, 4, ['19:00', '20:00'], { online: true, access: ['Sign language'] }),
    },
    {
      id: 'garden',
      title: 'The allotment in winter',
      interests: ['Outdoors', 'Being with people'],
      forWhom: 'Anyone, and anyone’s children.',
      madeBy: { livedExperience: ['Rosa'] },
    },
  ];
}
