import { learningSchema, practiceSchema, type Learning } from './schema.js';

// Invented people of different lives. No diagnosis, no number of a real person or service.

let next = 0;
const own = <Parts extends object>(parts: Parts): Parts & { id: string } => ({ id: `entry-${++next}`, ...parts });
const learning = (draft: { readonly topics?: readonly unknown[]; readonly sessions?: readonly unknown[] }): Learning =>
  learningSchema.parse(draft);
const said = (...all: readonly (readonly [state: string, at: string])[]) => all.map(([state, at]) => own({ state, at }));
const goal = (record: string, words: string) => own({ record, words });
const lines = (...texts: readonly string[]) => texts.map((text) => own({ text }));

/** Somebody who sings, goes back and forth, and has put a topic away. */
const choir = learning({
  topics: [
    {
      id: 'people',
      states: said(
        ['now', '2026-03-01T10:00:00.000Z'],
        ['enough', '2026-03-22T10:00:00.000Z'],
        ['again', '2026-05-02T10:00:00.000Z'],
      ),
      goals: [goal('goal-choir', 'Sing in the choir again')],
      help: 'I want someone to go to the choir with.',
      words: 'Most people on my street say hello when I do. I did not know that.',
      shownTo: lines('Amina', 'Dev at the bike shed'),
    },
    {
      id: 'coping',
      states: said(['looked', '2026-04-11T10:00:00.000Z']),
      goals: [goal('goal-gone', 'A room with a window to the east')],
      help: 'If I sleep, I can sing.',
      words: 'Walking to the weir. Cold water on my hands. Not the breathing, that makes it worse.',
    },
    { id: 'medicine', states: said(['notForMe', '2026-03-01T10:05:00.000Z']) },
    { id: 'body', states: said(['later', '2026-03-01T10:06:00.000Z']) },
  ],
  sessions: [
    own({
      on: '2026-03-01',
      format: 'oneToOne',
      agenda: lines('What I want from this', 'People on my street'),
      mine: 'Ilse asked what I would sing first. Nobody had asked me that.',
    }),
    own({ on: '2026-05-02', format: 'group', agenda: lines('Who I might ring'), mine: '' }),
    own({ on: '2099-01-07', format: 'online', agenda: lines('How the choir was'), mine: '' }),
  ],
});

const family = learning({
  topics: [
    {
      id: 'stress',
      states: said(['now', '2026-04-01T09:00:00.000Z']),
      goals: [goal('goal-fridays', 'Eat together on Fridays')],
      help: 'When we know what is too loud, we can stay at one table.',
      words: 'The television off. The little ones first.',
      shownTo: lines('Nan Hine'),
    },
  ],
  sessions: [own({ on: '2026-04-01', format: 'alone', agenda: [], mine: 'All of us at the kitchen table.' })],
});

const words = 'I would like to sit by the sea with everybody I know, and nobody has to be anywhere. ';

/** Three times the usual text, many entries, words without a space, and words that look like markup. */
const long = learning({
  topics: ['recovery', 'facts', 'stress', 'people', 'coping'].map((id) => ({
    id,
    states: said(...Array.from({ length: 12 }, (_, index) => ['again', `2026-01-${10 + index}T10:00:00.000Z`] as const)),
    goals: [
      goal('goal-long', `${words.repeat(3)}${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)}`),
      goal('goal-other', '<b>not bold</b> & "quoted"'),
    ],
    help: words.repeat(3),
    words: words.repeat(8),
    shownTo: lines(...Array.from({ length: 12 }, (_, index) => `${index + 1}. ${words}`)),
  })),
  sessions: Array.from({ length: 30 }, (_, index) =>
    own({
      on: `2026-02-${String(1 + (index % 28)).padStart(2, '0')}`,
      format: 'group',
      agenda: lines(words, words),
      mine: words.repeat(3),
    }),
  ),
});

const arabic = learning({
  topics: [
    {
      id: 'coping',
      states: said(['now', '2026-05-03T10:00:00.000Z']),
      goals: [goal('goal-cook', 'أن أطبخ لجيراني يوم الجمعة')],
      help: 'إذا هدأ يومي وجدت وقتًا للطبخ.',
      words: 'المشي إلى السوق قبل أن يفتح.',
      shownTo: lines('هالة'),
    },
  ],
});

/** Words about topics that a page no longer has. */
const moved = learning({
  topics: [
    {
      id: 'drumming',
      title: 'Drumming on Thursdays',
      states: said(['looked', '2025-11-02T10:00:00.000Z']),
      words: 'My hands remember.',
    },
    { id: 'recovery', states: said(['looked', '2025-12-01T10:00:00.000Z']), words: 'A garden, and somebody to show it to.' },
  ],
});

/** Records beside it: goals, what was tried, how it goes, the wellness plan and the crisis card of the same person. */
export function othersOf(): { readonly kind: string; readonly id: string; readonly body: object }[] {
  const practice = (id: string, body: object) => ({ kind: 'practice', id: `practice-${id}`, body: practiceSchema.parse(body) });
  return [
    { kind: 'goal', id: 'goal-choir', body: { title: 'Sing in the choir again, with Amina' } },
    { kind: 'goal', id: 'goal-bikes', body: { title: 'Fix bikes with young people' } },
    { kind: 'check-in', id: 'check-in-1', body: { goal: 'goal-choir', at: '2026-04-20', words: 'Two songs. My knees shook.' } },
    practice('1', {
      ...{ topic: 'people', what: 'Say hello to the woman at the bus stop', when: 'Tuesday', where: 'The bus stop' },
      ...{
        answer: 'went',
        answeredAt: '2026-03-04T10:00:00.000Z',
        how: 'She said hello first!',
        askedAt: '2026-03-04T10:00:00.000Z',
      },
    }),
    practice('2', { topic: 'people', what: 'Ring Amina about the choir', when: 'Friday, after work', withWhom: 'Dev' }),
    practice('3', { topic: 'coping', what: 'Ten minutes at the weir', answer: 'else', how: 'I sat on the steps with the cat.' }),
    {
      kind: 'wellness-plan',
      id: 'wellness-1',
      body: {
        tools: [own({ text: 'Singing in the kitchen' }), own({ text: 'Amina’s soup' }), own({ text: 'Bed before the news' })],
      },
    },
    {
      kind: 'crisis-plan',
      id: 'crisis-1',
      body: {
        ...{ readFirst: {}, knowMe: {}, life: {}, health: {}, people: {}, after: {} },
        care: { helps: lines('Speak slowly. Let me hold my beads.') },
      },
    },
  ];
}

/** Example records by name: docs, examples, tests and pictures use the same ones. */
export const fixtures: Readonly<
  Record<
    string,
    { readonly body: Learning; readonly lang: string; readonly voice?: 'I' | 'we'; readonly others?: typeof othersOf }
  >
> = {
  filled: { body: choir, lang: 'en', others: othersOf },
  family: { body: family, lang: 'en', voice: 'we' },
  long: { body: long, lang: 'en' },
  arabic: { body: arabic, lang: 'ar' },
  moved: { body: moved, lang: 'en' },
};
