import { crisisPlanKind } from './kind.js';
import { crisisPlanSchema, type CrisisPlan } from './schema.js';

// Invented people of different lives. No diagnosis, no number of a real person or service.

type Draft = { readonly [Key in keyof CrisisPlan]?: unknown };

let next = 0;
const line = (text: string): { id: string; text: string } => ({ id: `line-${++next}`, text });
const item = <Parts extends Record<string, string>>(parts: Parts): Parts & { id: string } => ({ id: `item-${++next}`, ...parts });
const plan = (draft: Draft): CrisisPlan => {
  const empty = crisisPlanKind.empty() as unknown as Record<string, object>;
  const filled = Object.entries(draft).map(([key, value]) => {
    const whole = Array.isArray(value) || typeof value !== 'object' ? value : { ...empty[key], ...(value as object) };
    return [key, whole] as const;
  });
  return crisisPlanSchema.parse({ ...empty, ...Object.fromEntries(filled) });
};

const noor = plan({
  readFirst: {
    callMe: 'Noor',
    languages: [line('English'), line('Urdu')],
    contacts: [
      item({ name: 'Amina', phone: '+44 00 0000 0000', when: 'Any time', why: 'Knows my dog and has a key' }),
      item({ name: 'Dev', phone: '+44 00 0000 0001', when: 'After six', why: 'We fix bikes together' }),
    ],
    doNotContact: [line('My old landlord')],
    top3: [line('Speak slowly.'), line('Let me hold my beads.'), line('Tell me before you touch me.')],
  },
  knowMe: {
    whenWell: 'I sing in the kitchen. I go to the bike shed on Tuesdays.',
    earlySigns: [line('I stop answering the phone.'), line('I leave the lights on all night.')],
    crisisSigns: [line('I cannot say where I am.')],
    mySaferChoices: [line('Sit with Amina and the dog.')],
  },
  care: {
    helps: [line('A quiet room with the window open'), line('Amina reading to me'), line('Warm milk with cardamom')],
    makesWorse: [line('Many people in uniform'), line('Being asked the same thing again')],
    accept: [item({ what: 'The medicine I took in 2019', note: 'With food, in the evening' })],
    refuse: [
      item({ what: 'The medicine that made me shake', why: 'I could not walk', instead: 'Ask me which one helped in 2019' }),
    ],
    placesYes: [item({ kind: 'crisisHouse', name: 'Elm Road' }), item({ kind: 'family', name: 'With my sister' })],
    placesNo: [line('The ward by the car park')],
  },
  life: { pets: 'Biscuit, my dog. Amina has a key and his food.', faithFood: 'Halal food. A place to pray.' },
  health: { allergies: [line('Penicillin')], access: [line('I hear better on my left side.')] },
  people: { supporters: [item({ name: 'Amina', phone: '+44 00 0000 0000', role: 'Friend' })] },
  after: { overWhen: [line('I sleep through the night.'), line('I want to cook.')], changePlanAfter: true },
});

const family = plan({
  readFirst: {
    callMe: 'The Te Aroha whānau',
    contacts: [item({ name: 'Nan Hine', phone: '+64 0 000 0000', when: 'Day and night', why: 'She speaks for us' })],
    top3: [line('Talk to all of us together.')],
  },
  care: {
    helps: [line('Karakia before we start'), line('Someone from our marae with us')],
    refuse: [item({ what: 'Decisions without us in the room', why: 'We decide together', instead: 'Call Nan Hine first' })],
  },
  life: { children: 'The two little ones stay with Aunty Mere.', faithFood: 'Time for prayer, morning and night.' },
});

const words = 'Please give me time, and say who you are, and tell me what will happen next before it happens. ';

/** Three times the usual text, 200 entries, words without a space, and words that look like markup. */
const long = plan({
  readFirst: {
    callMe: 'Maximiliane-Alexandrina von und zu Habsburg-Lothringen-Osterhofen',
    top3: [
      line(words.repeat(3)),
      line('<b>not bold</b> & "quoted"'),
      line('Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)),
    ],
    contacts: Array.from({ length: 12 }, (_, index) =>
      item({
        name: `Person ${index + 1} with a rather long name`,
        phone: `+49 00 0000 00${10 + index}`,
        when: 'Weekdays',
        why: words,
      }),
    ),
  },
  care: {
    helps: Array.from({ length: 90 }, (_, index) => line(`${index + 1}. ${words}`)),
    makesWorse: Array.from({ length: 90 }, (_, index) => line(`${index + 1}. Noise in the corridor at night`)),
    refuse: [item({ what: words, why: words.repeat(4), instead: words.repeat(2) })],
  },
  sections: [
    { key: 'care', title: 'What I want from you', hidden: false, lines: [] },
    { key: 'own-garden', title: 'My garden', hidden: false, lines: [line('Water the beans. They are the last from my father.')] },
    { key: 'life', title: '', hidden: true, lines: [] },
  ],
});

const arabic = plan({
  readFirst: {
    callMe: 'سلمى',
    contacts: [item({ name: 'هالة', phone: '+962 0 000 0000', when: 'في أي وقت', why: 'أختي' })],
    top3: [line('تحدث معي بهدوء.'), line('أعطني كوب ماء.')],
  },
  care: {
    helps: [line('الجلوس في الحديقة'), line('صوت المطر')],
    makesWorse: [line('الصوت العالي')],
    refuse: [item({ what: 'الغرفة المغلقة', why: 'أخاف منها', instead: 'اتصل بهالة' })],
  },
});

/** A joint crisis plan as it stands after it was made: named, freely written, signed, with copies out. */
const joint = plan({
  planKind: 'joint-crisis-plan',
  name: 'When travelling',
  readFirst: {
    callMe: 'Wen',
    pronouns: 'they',
    top3: [line('Sit down with me.'), line('Turn off the bright light.'), line('Ask me one thing at a time.')],
    contacts: [
      item({ name: 'Ama Boateng', phone: '+44 00 0000 0011', when: 'Until ten at night', why: 'Travels with me' }),
      item({ name: 'Lior', phone: '+44 00 0000 0012', when: 'Any time', why: 'My brother' }),
    ],
    doNotContact: [line('My last workplace')],
  },
  care: {
    helps: [line('Ginger tea'), line('Sitting at the back of the train'), line('Ama holding my hand')],
    makesWorse: [line('Being held by people I do not know')],
    accept: [item({ what: 'A bed for one night at Elm Road', note: 'If Ama can stay' })],
    refuse: [item({ what: 'Injections', why: 'I was held down once', instead: 'Ask me again in an hour' })],
    placesYes: [item({ kind: 'peerRespite', name: 'The Lantern House' })],
  },
  people: {
    agent: [item({ name: 'Lior', phone: '+44 00 0000 0012', role: 'Brother' })],
    team: [item({ name: 'Jo Lindqvist', phone: '+44 00 0000 0013', role: 'Nurse' })],
    facilitator: [item({ name: 'Sam Okoro', phone: '', role: 'From outside the team' })],
  },
  formal: {
    jurisdiction: 'gb-sct',
    madeFreely: true,
    validFrom: '2026-05-03',
    signatures: [
      {
        ...{ id: 'sign-1', role: 'person', name: 'Wen', relation: '', method: 'typed', at: '2026-05-03T10:00:00.000Z' },
        ...{ statement: '', digest: '', drawing: '' },
      },
      {
        ...{ id: 'sign-2', role: 'witness', name: 'Noor', relation: 'Neighbour', method: 'paper', at: '2026-05-03' },
        ...{ statement: '', digest: '', drawing: '' },
      },
    ],
    copies: [
      {
        ...{ id: 'copy-1', to: 'Ama Boateng', phone: '+44 00 0000 0011', on: '2026-05-04', revision: 1, form: 'wallet' },
        ...{ digest: '', toldOn: '' },
      },
    ],
  },
});

/** Example records by name: docs, examples, tests and pictures use the same ones. */
export const fixtures: Readonly<
  Record<string, { readonly body: CrisisPlan; readonly lang: string; readonly voice?: 'I' | 'we' }>
> = {
  filled: { body: noor, lang: 'en' },
  family: { body: family, lang: 'en', voice: 'we' },
  long: { body: long, lang: 'en' },
  arabic: { body: arabic, lang: 'ar' },
  joint: { body: joint, lang: 'en' },
};
