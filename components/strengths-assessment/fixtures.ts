import { strengthKind } from './kind.js';
import { strengthSchema, type StrengthDomain, type Strengths } from './schema.js';

// Invented people of different lives. No diagnosis, no number of a real person or service.

let next = 0;
const line = (text: string): { id: string; text: string } => ({ id: `line-${++next}`, text });
const lines = (...texts: string[]): { id: string; text: string }[] => texts.map(line);
const backer = (name: string, kind: string, natural = true): StrengthDomain['backers'][number] => ({
  ...{ id: `backer-${++next}`, name, kind, natural },
});
const domain = (key: string, words: Partial<StrengthDomain>): unknown => ({ key, ...words });
const strengths = (draft: { readonly [Key in keyof Strengths]?: unknown }): Strengths =>
  strengthSchema.parse({ ...strengthKind.empty(), ...draft });

const teachBikes = line('Fix bikes with young people');
const sundays = line('Sing on Sundays again');
const ownKey = line('A front door that is mine to lock');

const noor = strengths({
  domains: [
    domain('home', {
      want: [ownKey],
      now: lines('I know my street, and who gets up early.', 'Biscuit, my dog, walks me twice a day.'),
      before: lines('A list on the fridge'),
      backers: [backer('Amina, who has my key', 'person'), backer('The housing advice desk', 'place', false)],
    }),
    domain('money', { now: lines('I can make a stew for six out of very little.') }),
    domain('work', {
      want: [teachBikes],
      now: lines('I know the man who runs the bike shed.', 'I hear what is wrong with a chain.'),
      before: lines('I taught my cousin to change a tyre.', 'Starting at ten, not at eight'),
      backers: [
        backer('The job coach on Wednesdays', 'person', false),
        backer('Dev at the bike shed', 'person'),
        backer('My own tools', 'thing'),
      ],
    }),
    domain('people', {
      want: lines('Eat with somebody three times a week'),
      now: lines('My aunt rings each week.'),
      before: lines('Writing letters when talking was too much'),
      backers: [backer('Aunt Safiya', 'person'), backer('The allotment group', 'group')],
    }),
    domain('spirit', {
      want: [sundays],
      now: lines('I know four hundred songs by heart.'),
      backers: [backer('The choir at Elm Road', 'group'), backer('Keeping the fast with my family', 'tradition')],
    }),
  ],
  priorities: [{ id: teachBikes.id }, { id: sundays.id }],
  story: {
    title: 'From the canal to the bike shed',
    chapters: [
      {
        id: 'c1',
        title: 'The canal',
        words: 'I walked there every night that winter. An old man fed the ducks. We never spoke, and it helped.',
      },
      { id: 'c2', title: 'Dev', words: 'He asked if I could hold a wheel. I could.' },
    ],
    turns: lines('Somebody remembered my name.'),
    next: 'A stall at the summer market, perhaps.',
  },
  // The images lie in records of their own, which are not here: then the words stand alone.
  pictures: [
    { id: 'p1', picture: 'image-1', words: 'Where the ducks were', alt: 'A canal in the evening, with a lamp' },
    { id: 'p2', picture: 'image-2', words: '', alt: '' },
  ],
  comments: 'I do better when I am asked, not told.',
});

const family = strengths({
  domains: [
    domain('people', {
      want: lines('All of us at the table on Fridays'),
      now: lines('Nan Hine knows everybody by their grandmother.'),
      backers: [backer('Our marae', 'place'), backer('The aunties', 'group')],
    }),
    domain('spirit', { before: lines('Karakia before hard talks'), backers: [backer('Matariki with the cousins', 'tradition')] }),
  ],
});

const arabic = strengths({
  domains: [
    domain('home', {
      want: lines('غرفة فيها شباك على الشرق'),
      now: lines('أعرف كل جيراني'),
      backers: [backer('أم سامي', 'person')],
    }),
    domain('fun', { now: lines('أعزف على العود قليلًا'), before: lines('لعب النرد مع أبي') }),
  ],
  comments: 'أحب أن يُطرق الباب قبل الدخول.',
});

const many = Array.from({ length: 12 }, (_, index) =>
  line(
    `${index + 1}. Donaudampfschifffahrtsgesellschaftskapitänsmützen habe ich gesammelt, und ich weiß von jeder, woher sie ist und wer sie getragen hat.`,
  ),
);
const long = strengths({
  domains: [
    domain('fun', { want: many.slice(0, 4), now: many.slice(4, 9), before: many.slice(9) }),
    // Written under domains of a host that this page does not know.
    domain('taha-x', { label: 'Wurzeln', now: lines('Das Land, von dem meine Großeltern kamen') }),
  ],
  priorities: many.map(({ id }) => ({ id })),
  comments: 'Lang. '.repeat(80).trim(),
});

export const fixtures: Record<string, { body: Strengths; lang: string; voice?: 'I' | 'we' }> = {
  filled: { body: noor, lang: 'en' },
  family: { body: family, lang: 'en', voice: 'we' },
  arabic: { body: arabic, lang: 'ar' },
  long: { body: long, lang: 'de' },
};
