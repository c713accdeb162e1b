import { checkInSchema, goalSchema, type Goal } from './schema.js';

// Invented people of different lives. No diagnosis, no number of a real person or service.

let next = 0;
const own = <Parts extends object>(parts: Parts): Parts & { id: string } => ({ id: `entry-${++next}`, ...parts });
const goal = (draft: Partial<Record<keyof Goal, unknown>>): Goal => goalSchema.parse(draft);

const said = (...all: readonly (readonly [state: string, at: string, words?: string])[]) =>
  all.map(([state, at, words = '']) => own({ state, at, words }));

/** A goal that was reached, and taken up again. */
const bikes = goal({
  title: 'Fix bikes with young people',
  why: 'My cousin learned to change a tyre from me. I liked who I was that day.',
  facets: ['C', 'I', 'M'],
  citizenship: ['roles', 'responsibilities'],
  steps: [
    own({ what: 'Ask Dev when the shed is open', who: 'Me', when: '', did: 'Tuesdays and Fridays. He gave me a key ring.' }),
    own({ what: 'Bring my own tools once', who: 'Me and Amina', when: 'When it is warm', did: '' }),
  ],
  helpers: [own({ text: 'Dev at the bike shed. He knows everyone.' }), own({ text: 'Amina drives me when it rains.' })],
  barriers: [
    own({ what: 'They want a form from two workplaces', kind: 'rule', whoCouldChange: 'The youth office' }),
    own({ what: 'The last bus goes at seven', kind: 'transport', whoCouldChange: 'The town council' }),
  ],
  states: said(
    ['open', '2026-02-03T10:00:00.000Z'],
    ['done', '2026-04-20T16:00:00.000Z', 'I am there every Friday.'],
    ['open', '2026-05-02T09:30:00.000Z', 'I want to run an evening of my own.'],
  ),
  strengths: [
    own({ kind: 'strength', record: 'strengths-1', entry: 'now-1' }),
    own({ kind: 'strength', record: 'strengths-1', entry: 'gone' }),
  ],
  hoped: { muchLess: 'I stay at home.', less: '', as: 'One evening in the shed', more: '', muchMore: 'A group of my own' },
  raise: { letter: '', topic: true },
});

const family = goal({
  title: 'Not so much shouting at home',
  more: 'Eat together on Fridays',
  why: 'The little ones go quiet when we are loud.',
  invited: 'added',
  facets: ['C', 'M'],
  citizenship: ['belonging'],
  steps: [own({ what: 'Ask mum to pick the film', who: 'All of us', when: 'Friday', did: '' })],
  helpers: [own({ text: 'Nan Hine, who can laugh about us' })],
  barriers: [own({ what: 'My shift ends at nine', kind: 'rule', whoCouldChange: 'Shift lead' })],
  states: said(['open', '2026-04-01T09:00:00.000Z'], ['done', '2026-06-01T09:00:00.000Z'], ['open', '2026-07-10T09:00:00.000Z']),
});

/** More support, not less (rule A5.1). */
const worker = goal({
  title: 'Keep my worker',
  why: 'Ilse knows how I like things said.',
  facets: ['E'],
  citizenship: ['rights'],
  barriers: [own({ what: 'They say two years is the most', kind: 'rule', whoCouldChange: 'The head of the service' })],
  states: said(['done', '2026-03-12T08:00:00.000Z', 'She stays.']),
});

const words = 'I would like to sit by the sea with everybody I know, and nobody has to be anywhere. ';

/** Three times the usual text, many entries, words without a space, and words that look like markup. */
const long = goal({
  title: `${words.repeat(3)}${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)}`,
  more: '<b>not bold</b> & "quoted"',
  why: words.repeat(4),
  facets: ['C', 'H', 'I', 'M', 'E'],
  citizenship: ['rights', 'responsibilities', 'roles', 'resources', 'relationships', 'belonging'],
  steps: Array.from({ length: 40 }, (_, index) => own({ what: `${index + 1}. ${words}`, who: words, when: '', did: words })),
  helpers: Array.from({ length: 40 }, (_, index) => own({ text: `${index + 1}. ${words}` })),
  barriers: Array.from({ length: 20 }, (_, index) =>
    own({ what: `${index + 1}. ${words}`, kind: 'attitude', whoCouldChange: words }),
  ),
  states: said(...Array.from({ length: 30 }, (_, index) => ['resting', `2026-01-${10 + (index % 20)}`, words] as const)),
  putAwayAt: '2026-06-01T10:00:00.000Z',
});

const arabic = goal({
  title: 'أن أطبخ لجيراني يوم الجمعة',
  why: 'كانت أمي تفعل ذلك.',
  facets: ['C', 'M'],
  citizenship: ['relationships'],
  steps: [own({ what: 'أسأل هالة عن القدر الكبيرة', who: 'أنا', when: '', did: '' })],
  barriers: [own({ what: 'المطبخ صغير', kind: 'place', whoCouldChange: 'صاحب البيت' })],
  states: said(['resting', '2026-05-03T10:00:00.000Z']),
});

/** As another widget makes one: nothing but a title and where the words stand that it came from. */
const bare = goal({
  title: 'Sing in the choir again',
  strengths: [{ id: 'link-1', kind: 'strength', record: 'strengths-1', entry: 'want-1' }],
});

/** Records beside the goal `id`: other goals, how it went, and the strengths that back it. */
export function othersOf(id: string): { readonly kind: string; readonly id: string; readonly body: object }[] {
  const checkIn = (own: string, at: string, words: string, level = '') => ({
    kind: 'check-in',
    id: `check-in-${own}`,
    body: checkInSchema.parse({ goal: id, at, words, level }),
  });
  const goals = [family, worker, arabic, bare].map((body, index) => ({ kind: 'goal', id: `goal-${index}`, body }));
  return [
    ...goals,
    checkIn('1', '2026-02-10', 'Nobody was there. I waited with my bag.', 'less'),
    checkIn('2', '2026-03-06', 'Two boys and a bent wheel. We laughed a lot.', 'more'),
    checkIn('3', '2026-03-20', '', 'as'),
    checkIn('4', '2026-05-29', 'I was too tired to go. Dev rang and asked how I was.'),
    {
      kind: 'strength',
      id: 'strengths-1',
      body: {
        domains: [
          {
            key: 'work',
            want: [{ id: 'want-1', text: 'Sing in the choir again' }],
            now: [{ id: 'now-1', text: 'I can true a wheel by ear' }],
            before: [],
            backers: [{ id: 'backer-1', name: 'Dev at the bike shed', kind: 'person', natural: true }],
          },
        ],
      },
    },
  ];
}

/** Example records by name: docs, examples, tests and pictures use the same ones. */
export const fixtures: Readonly<
  Record<string, { readonly body: Goal; readonly lang: string; readonly voice?: 'I' | 'we'; readonly others?: typeof othersOf }>
> = {
  filled: { body: bikes, lang: 'en', others: othersOf },
  family: { body: family, lang: 'en', voice: 'we' },
  worker: { body: worker, lang: 'en' },
  long: { body: long, lang: 'en' },
  arabic: { body: arabic, lang: 'ar' },
  bare: { body: bare, lang: 'en' },
};
