import { wellnessPlanKind } from './kind.js';
import { wellnessPlanSchema, type WellnessAction, type WellnessPlan, type WellnessTool } from './schema.js';

// Invented people of different lives. No diagnosis, no number of a real person or service.

let next = 0;
const id = (): string => `w-${++next}`;
const line = (text: string): { id: string; text: string } => ({ id: id(), text });
const lines = (...texts: string[]): { id: string; text: string }[] => texts.map(line);
const tool = (text: string, kind = '', handy = false): WellnessTool => ({ id: id(), text, kind, handy });
/** A thing that helps, or own words. */
const action = (what: WellnessTool | string): WellnessAction => {
  const [text, of] = typeof what === 'string' ? [what, ''] : [what.text, what.id];
  return { id: id(), tool: of, text };
};
const doing = (...all: (WellnessTool | string)[]): WellnessAction[] => all.map(action);
const sign = (what: string, ...all: (WellnessTool | string)[]): { id: string; what: string; doThen: WellnessAction[] } => ({
  ...{ id: id(), what, doThen: doing(...all) },
});
const plan = (draft: { readonly [Key in keyof WellnessPlan]?: unknown }): WellnessPlan =>
  wellnessPlanSchema.parse({ ...wellnessPlanKind.empty(), ...draft });

const biscuit = tool('Walk Biscuit along the canal', 'doing', true);
const amina = tool('Ring Amina', 'people', true);
const beads = tool('Hold my beads and count them', 'calm', true);
const choir = tool('Choir on Sundays', 'spirit');
const shed = tool('An hour in the bike shed with Dev', 'place');
const stew = tool('Cook a stew and share it', 'body');

const noor = plan({
  likeWhenWell: lines('I sing in the kitchen.', 'I ring people back.', 'I laugh at my own jokes before the end.'),
  tools: [amina, shed, biscuit, beads, stew, choir],
  daily: doing('Get up by nine and open the curtains', biscuit, 'Eat something warm', 'Write one line in the blue book'),
  nowAndThen: doing(shed, choir, 'See the sea'),
  upsets: [
    sign('Letters with a window', 'Put it in the red folder', amina),
    sign('A row on the stairs', 'Shut the door, radio on', biscuit),
  ],
  smallSigns: [sign('I stop humming', beads, 'Early night'), sign('The dishes stay', 'Wash one cup', amina)],
  muchHarder: [
    {
      ...sign('I do not open the door, even to Biscuit’s walker', 'Text the word “teapot” to Amina', beads),
      whoHelps: 'Amina has a key. She may come in.',
    },
  ],
  after: {
    rest: lines('No washing up for a week', 'The allotment can grow wild'),
    whoHelps: lines('Amina and the aunties cook', 'Dev walks Biscuit'),
    takeBack: [
      { id: id(), duty: 'Walking Biscuit', when: 'After three nights at home', whoTill: 'Dev' },
      { id: id(), duty: 'Paying the rent myself', when: 'Next month', whoTill: 'The housing desk' },
    ],
    repair: lines('Say sorry to the man at number six'),
    learn: 'Teapot works. People came.',
    changePlan: lines('Ring Amina sooner'),
  },
  days: [{ id: id(), on: '2026-05-03', text: 'Walked to the lock. Two herons.' }],
});

const karakia = tool('Karakia together', 'spirit', true);
const nan = tool('Sit with Nan Hine', 'people');
const family = plan({
  likeWhenWell: lines('All of us at the table', 'The house is loud'),
  tools: [karakia, nan, tool('The beach, whatever the weather', 'place')],
  daily: doing(karakia, 'Somebody asks how everyone slept'),
  smallSigns: [sign('Doors are shut', nan, 'Cook together')],
  after: { takeBack: [{ id: id(), duty: 'Driving the kids', when: 'When Rangi says so himself', whoTill: 'The cousins' }] },
});

const oud = tool('أعزف على العود', 'calm', true);
const arabic = plan({
  likeWhenWell: lines('أضحك مع جيراني على الدرج'),
  tools: [oud, tool('قهوة مع أم سامي', 'people')],
  daily: doing('أفتح الشباك', oud),
  upsets: [sign('أخبار من بعيد', 'أطفئ التلفاز', oud)],
});

const hats = Array.from({ length: 12 }, (_, index) =>
  tool(
    `${index + 1}. Donaudampfschifffahrtsgesellschaftskapitänsmützen abstauben und dabei eine Geschichte erzählen, die niemand kennt`,
    'doing',
  ),
);
const long = plan({
  likeWhenWell: lines('Ich rede viel. '.repeat(30).trim()),
  tools: hats,
  // The first three name things that are on the list no more.
  daily: [...doing(tool('Im Garten sitzen'), tool('Den Nachbarn grüßen'), tool('Brot backen')), ...doing(...hats)],
  nowAndThen: doing(...hats.slice(0, 4)),
  upsets: [sign('Lärm. '.repeat(40).trim(), ...hats)],
  muchHarder: [{ ...sign('Nichts geht mehr', ...hats.slice(0, 3)), whoHelps: 'Meine Schwester. '.repeat(20).trim() }],
  after: { learn: 'Lang. '.repeat(80).trim() },
});

export const fixtures: Record<string, { body: WellnessPlan; lang: string; voice?: 'I' | 'we' }> = {
  filled: { body: noor, lang: 'en' },
  family: { body: family, lang: 'en', voice: 'we' },
  arabic: { body: arabic, lang: 'ar' },
  long: { body: long, lang: 'de' },
};
