import { sampleCourses } from './sample-courses.js';
import { courseSchema, learningPlanSchema, type CourseWords, type LearningPlan } from './schema.js';

// Invented people of different lives. No diagnosis, no number of a real person or service.

let next = 0;
const own = <Parts extends object>(parts: Parts): Parts & { id: string } => ({ id: `entry-${++next}`, ...parts });
const line = (text: string) => own({ text });
const plan = (draft: Partial<Record<keyof LearningPlan, unknown>>): LearningPlan => learningPlanSchema.parse(draft);
const course = (draft: Partial<Record<keyof CourseWords, unknown>>): CourseWords => courseSchema.parse(draft);

/** Somebody who bakes, and would like to teach it. */
const baker = plan({
  hopes: [line('To be somebody who knows how to do a thing'), line('A reason to be up on Tuesdays')],
  interests: [line('bread'), line('letters'), line('Outdoors')],
  howILearn: [line('With my hands first. Words later.'), line('In a small group, near the door')],
  helpNeeded: [line('Somebody who comes along the first time'), line('The recipe in large print')],
  beside: 'Amina. She walks there with me.',
  nextPlaces: [
    own({ place: 'work', text: 'Two mornings at the bakery on the corner' }),
    own({ place: 'volunteering', text: '' }),
  ],
  teach: 'Flat bread as my grandmother made it',
  helpOthers: 'I could meet new people at the door. I know how that first day is.',
  reviews: [
    own({ at: '2026-03-12', text: 'I went twice and then not for a month. Nobody asked why. I liked that.' }),
    own({ at: '2026-05-20', text: 'I can shape a loaf now. My hands know it.' }),
  ],
});

const family = plan({
  hopes: [line('Something that all of us can do on a Saturday')],
  howILearn: [line('The little ones learn by tasting')],
  beside: 'Nan Hine',
  nextPlaces: [own({ place: 'home', text: 'Sunday bread at our table' })],
});

const words = 'I would like to sit by the sea with everybody I know and learn the names of all the birds. ';
const unbroken = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3);

/** Three times the usual text, many entries, words without a space, and words that look like markup. */
const long = plan({
  hopes: [line(unbroken), ...Array.from({ length: 20 }, (_, index) => line(`${index + 1}. ${words.repeat(2)}`))],
  interests: [line('<b>not bold</b> & "quoted"'), line(unbroken), line(words)],
  howILearn: Array.from({ length: 20 }, () => line(words)),
  helpNeeded: [line(words.repeat(4))],
  beside: words.repeat(2),
  nextPlaces: Array.from({ length: 12 }, () => own({ place: 'community', text: words })),
  teach: words.repeat(3),
  helpOthers: unbroken,
  reviews: Array.from({ length: 20 }, (_, index) => own({ at: `2026-01-${10 + index}`, text: words.repeat(2) })),
});

const arabic = plan({
  hopes: [line('أن أتعلم الخبز مع جاراتي')],
  interests: [line('الطبخ')],
  helpNeeded: [line('ترجمة إلى العربية')],
  teach: 'القهوة كما نصنعها في بيتنا',
});

const said = (...all: readonly (readonly [state: string, at: string])[]) => all.map(([state, at]) => own({ state, at }));

/** Courses of the person, beside the plan: one of the prospectus, one that has left it, and one of their own. */
export function othersOf(): { readonly kind: string; readonly id: string; readonly body: CourseWords }[] {
  const records = [
    course({
      ...{ courseId: 'bread', title: 'Bread for a street', hope: 'To bring a loaf to Mrs Osei' },
      states: said(['interested', '2026-02-01T10:00:00.000Z'], ['joined', '2026-02-10T10:00:00.000Z']),
      needs: [line('A seat by the door'), line('Nobody stands behind me')],
      words: 'Dev says dough can wait. So can I.',
    }),
    course({
      ...{ courseId: 'no-longer-there', title: 'Songs we half remember', words: 'We never got past the second verse.' },
      states: said(['cameAlong', '2025-11-02T10:00:00.000Z'], ['stopped', '2025-12-02T10:00:00.000Z']),
    }),
    course({
      title: 'Welding at the night school',
      about: 'Thursdays at seven, by the canal',
      states: said(['helping', '2026-04-02']),
    }),
  ];
  return records.map((body, index) => ({ kind: 'course', id: `course-${index}`, body }));
}

/** Example records by name: docs, examples, tests and pictures use the same ones. */
export const fixtures: Readonly<
  Record<
    string,
    {
      readonly body: LearningPlan;
      readonly lang: string;
      readonly voice?: 'I' | 'we';
      readonly others?: typeof othersOf;
      readonly packs?: () => Readonly<Record<string, unknown>>;
    }
  >
> = {
  filled: { body: baker, lang: 'en', others: othersOf, packs: () => ({ courses: sampleCourses() }) },
  family: { body: family, lang: 'en', voice: 'we' },
  long: { body: long, lang: 'en', others: othersOf, packs: () => ({ courses: sampleCourses() }) },
  arabic: { body: arabic, lang: 'ar' },
};
