import { valueKind } from './kind.js';
import type { Share } from '../../src/record/record.js';
import { valueSchema, type Values } from './schema.js';
import { everybody } from '../../src/record/record.js';

// Invented people of different lives. No diagnosis, no number of a real person or service.

let next = 0;
const entry = (topic: string, text: string, instead = ''): unknown => ({ id: `entry-${++next}`, topic, text, instead });
const values = (draft: { readonly [Key in keyof Values]?: unknown }): Values =>
  valueSchema.parse({ ...valueKind.empty(), ...draft });

const piece = (id: string, x: number, y: number, words: string, more: object = {}): unknown => ({ id, x, y, words, ...more });

const tomas = values({
  topics: [{ id: 'own-1', name: 'My dog' }],
  entries: [
    entry('who', 'I am Tomás. I mend radios, and I hear what is wrong before I open them.'),
    entry('people', 'My sister Inês, who rings on Sundays.'),
    entry('people', 'The bench by the lock. Nobody asks me anything there.'),
    entry('culture', 'Portuguese first when I am tired. Please ask which words I mean.'),
    entry('faith', 'I light a candle for my mother on the second of November.'),
    entry('gender', 'My boyfriend Paul is my family. Say his name.'),
    entry('work', 'Repair café, every other Saturday. Not paid, and the best part of the month.'),
    entry('own-1', 'Rádio is eleven. Who looks after him comes before any plan.'),
    entry('helped', 'Say what you are going to do before you do it.'),
    entry('helped', 'Walk with me. I talk better when I do not have to look at anybody.'),
    entry('want', 'Paul in the room when something big is decided'),
    entry('want', 'The evening medicine as it is now'),
    entry('notWant', 'A room without a window', 'I could not tell day from night. A chair in the garden is enough.'),
    entry('notWant', 'To be called brave'),
    entry('pastGood', 'The night nurse who brought the cards and lost on purpose.'),
    entry('pastBad', 'Five people at the foot of the bed, and nobody said their name.'),
  ],
  decide: { way: 'advice', words: 'Tell me all of it, then give me a night.' },
  story: {
    title: 'Signals',
    chapters: [
      { id: 'c1', title: 'The workshop', words: 'I grew up under my father’s bench, among valves and dust.' },
      { id: 'c2', title: 'The quiet years', words: 'I stopped mending things. I did not know it was a sign, and nobody asked.' },
    ],
    turns: [{ id: 't1', text: 'A neighbour put a broken radio on my step, with no note.' }],
    next: 'A shelf at the repair café with my name on it.',
  },
  arrangement: { kind: 'map', about: 'The places I go to, and who is there.' },
  // The images lie in records of their own.
  pictures: [
    piece('p1', 0, 0, 'The lock', { picture: 'image-1', alt: 'Still water, and a bench' }),
    piece('p2', 50, 8, 'Repair café', { nextTo: 'p1' }),
    piece('p3', 100, 45, 'Paul’s kitchen', { nextTo: 'p2' }),
    piece('p4', 20, 80, '', { picture: 'image-2', alt: 'A brown dog asleep on a jumper', nextTo: 'p1' }),
  ],
});

const family = values({
  entries: [
    entry('who', 'We are Hine’s people. Speak to all of us, and to Nan first.'),
    entry('culture', 'Karakia before hard talks.'),
    entry('notWant', 'To be asked one by one', 'Ask us together, at our table.'),
  ],
  decide: { way: 'together', words: 'It takes as long as it takes.' },
  arrangement: { kind: 'timeline', about: '' },
  pictures: [
    piece('f1', 0, 0, 'Nan comes to the city', { when: 'When the bridge was built' }),
    piece('f2', 50, 0, 'The house with the blue door', { when: '1994', picture: 'image-3', alt: 'Eleven people on a porch' }),
    piece('f3', 100, 0, 'All of us at the table on Fridays', { when: 'now' }),
  ],
});

const arabic = values({
  entries: [
    entry('who', 'أنا سلمى. أخيط الثياب، وأعرف كل شارع في الحي.'),
    entry('faith', 'الصلاة تهدئني. أحتاج إلى مكان هادئ لها.'),
    entry('want', 'أن تكون أختي معي'),
    entry('notWant', 'أن يدخل أحد قبل أن يطرق الباب', 'اطرقوا الباب وانتظروا.'),
  ],
  decide: { way: 'depends', words: '' },
  arrangement: { kind: 'collage', about: 'بيتي' },
  pictures: [piece('a1', 10, 10, 'ماكينة الخياطة'), piece('a2', 70, 50, 'نافذة أمي', { nextTo: 'a1' })],
});

const sentence =
  'Donaudampfschifffahrtsgesellschaftskapitänsmützen habe ich gesammelt, und ich weiß von jeder, woher sie ist und wer sie getragen hat.';
const long = values({
  topics: [{ id: 'own-long', name: sentence }],
  entries: [
    ...Array.from({ length: 6 }, (_, index) => entry('work', `${index + 1}. ${sentence}`)),
    entry('own-long', sentence),
    entry('notWant', sentence, sentence.repeat(3)),
    // Of a topic that this version does not know.
    entry('topic-of-later', 'Das steht unter einem Thema, das es hier noch nicht gibt.'),
  ],
  decide: { way: 'trust', words: sentence.repeat(4) },
  story: { title: sentence, chapters: [{ id: 'l1', title: sentence, words: sentence.repeat(6) }], turns: [], next: sentence },
  pictures: Array.from({ length: 9 }, (_, index) =>
    piece(`l${index}`, (index % 3) * 50, Math.floor(index / 3) * 50, sentence, { nextTo: index > 0 ? `l${index - 1}` : '' }),
  ),
});

/** What Tomás lets his family and friends see. */
const tomasShares: Share[] = [
  {
    ...{ id: 's1', to: { id: everybody, kind: 'supporter', name: '' }, mode: 'view', grantedAt: '2026-03-01T10:00:00.000Z' },
    scope: ['entries.entry-2', 'entries.entry-8', 'entries.entry-14', 'decide', 'pictures.p2', 'pictures.p3'],
  },
];

export const fixtures: Record<string, { body: Values; lang: string; voice?: 'I' | 'we'; shares?: Share[] }> = {
  filled: { body: tomas, lang: 'en', shares: tomasShares },
  family: { body: family, lang: 'en', voice: 'we' },
  arabic: { body: arabic, lang: 'ar' },
  long: { body: long, lang: 'de' },
};
