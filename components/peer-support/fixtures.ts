import type { LocalText } from '../../src/i18n/local-text.js';
import { peerLinkSchema, type PeerLink } from './schema.js';

// Invented people of different lives. No diagnosis, no number of a real person or service.

let next = 0;
const own = <Parts extends object>(parts: Parts): Parts & { id: string } => ({ id: `entry-${++next}`, ...parts });
const line = (text: string) => own({ text });
const link = (draft: Partial<Record<keyof PeerLink, unknown>>): PeerLink => peerLinkSchema.parse(draft);

const privacy =
  'What you tell a peer worker stays between you.\nIf they think that somebody is in danger, they talk to you first, and then to Ruth, who runs the house.';

const both = [
  { id: 'peer-1', kind: 'peer', name: 'Amina' },
  { id: 'self', kind: 'person', name: '' },
];

/** Somebody who walks with a peer, with notes of both and meetings without one. */
const walks = link({
  form: 'meet',
  peer: { id: 'amina', name: 'Amina' },
  askedAt: '2026-02-03T10:00:00.000Z',
  wishes: [line('Walk by the canal when it is early and quiet'), line('Go to the housing office together, once')],
  whatIBring: [line('I know where the herons stand'), line('I make good soup')],
  sharedInterests: [line('Radio plays'), line('Dogs of other people')],
  howWeMeet: {
    ways: ['place', 'phone'],
    place: 'The bench by the lock',
    often: 'Every other Tuesday',
    tongue: 'Urdu and English',
  },
  howWeMet: 'She sat down beside me in the garden and said nothing for a while.',
  privacyLimits: privacy,
  meetings: [
    own({
      on: '2026-02-17',
      noteMode: 'together',
      together: 'We saw two herons. We laughed about our shoes.',
      writers: both,
      mine: '',
    }),
    own({ on: '2026-03-03', noteMode: 'none', together: '', writers: [], mine: 'I cried. It was all right.' }),
    own({ on: '2026-03-17', noteMode: '', together: '', writers: [], mine: '' }),
  ],
  comeBack: 'Amina said I can ring the garden and ask for her.',
});

const family = link({
  form: 'meet',
  anyone: true,
  askedAt: '2026-04-01T09:00:00.000Z',
  wishes: [line('Somebody who has been a parent in hard times'), line('Tea at our long table')],
  whatIBring: [line('Nan Hine tells stories nobody else knows')],
  howWeMeet: { ways: ['place'], place: 'Our kitchen', often: '', tongue: 'te reo Māori' },
});

const ended = link({
  form: 'meet',
  peer: { id: 'jonas', name: 'Jonas' },
  askedAt: '2025-10-02T10:00:00.000Z',
  wishes: [line('Fix my old bicycle')],
  meetings: [own({ on: '2025-11-04', noteMode: 'none', together: '', writers: [], mine: '' })],
  endings: [own({ by: 'me', at: '2026-01-09T10:00:00.000Z', words: 'The bicycle runs. I go to the choir on that evening now.' })],
  comeBack: 'He is in the shed on Fridays.',
});

const helping = link({
  form: 'help',
  helping: 'I could meet new people at the door. I know how that first day is.',
  whatIBring: [line('I have been in and out of that house for years'), line('I speak Turkish')],
  offeredAt: '2026-05-02T10:00:00.000Z',
});

const story = link({
  form: 'story',
  story: {
    title: 'The winter in the caravan',
    words:
      'I thought that nobody would come by. Then the postwoman did, with bread.\nI still do not like January. I have a key to my own door now.',
    about: 'being without a home',
    name: 'R. from the hill',
  },
});

const words = 'I would like to sit by the sea with everybody I know, and nobody has to be anywhere. ';
const unbroken = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3);

/** Three times the usual text, many entries, words without a space, and words that look like markup. */
const long = link({
  form: 'meet',
  peer: { id: '', name: `${words}${unbroken}` },
  wishes: [line('<b>not bold</b> & "quoted"'), line(unbroken), ...Array.from({ length: 20 }, () => line(words))],
  whatIBring: Array.from({ length: 20 }, (_, index) => line(`${index + 1}. ${words.repeat(2)}`)),
  sharedInterests: [line(unbroken)],
  howWeMeet: { ways: ['place', 'phone', 'online'], place: words, often: words, tongue: unbroken },
  howWeMet: words.repeat(4),
  privacyLimits: privacy,
  meetings: Array.from({ length: 60 }, (_, index) =>
    own({
      ...{ on: `2026-01-${10 + (index % 20)}`, mine: words },
      ...(index % 2 ? { noteMode: 'together', together: words.repeat(2), writers: both } : { noteMode: 'none' }),
    }),
  ).map((meeting) => ({ together: '', writers: [], ...meeting })),
  comeBack: words,
});

const arabic = link({
  form: 'meet',
  peer: { id: 'hala', name: 'هالة' },
  wishes: [line('أن نشرب القهوة معًا يوم الجمعة')],
  whatIBring: [line('أعرف طبخ أمي')],
  howWeMeet: { ways: ['phone'], place: '', often: 'كل أسبوع', tongue: 'العربية' },
});

/** Records beside the one that is shown. */
export function othersOf(): { readonly kind: string; readonly id: string; readonly body: PeerLink }[] {
  return [ended, family, helping, story].map((body, index) => ({ kind: 'peer-link', id: `link-${index}`, body }));
}

const text = (en: string, de: string, ar: string): LocalText => ({ en, de, ar });

/** What a host may bring; invented. */
export const samplePacks = (): Readonly<Record<string, unknown>> => ({
  peerSupport: {
    privacy: text(
      privacy,
      'Was du einer Peer-Begleitung erzählst, bleibt zwischen euch.\nWenn sie meint, dass jemand in Gefahr ist, redet sie erst mit dir und dann mit Ruth, die das Haus leitet.',
      'ما تقوله لداعم الأقران يبقى بينكما.\nإن رأى أن شخصًا ما في خطر، يتحدث معك أولًا، ثم مع روث التي تدير البيت.',
    ),
    answer: text('Ruth rings you within a week.', 'Ruth meldet sich in einer Woche.', 'تتصل بك روث خلال أسبوع.'),
    comeBack: text('Ask for Ruth at the garden house.', 'Frag im Gartenhaus nach Ruth.', 'اسأل عن روث في بيت الحديقة.'),
    helping: text(
      'People who help meet on the first Monday of a month.',
      'Wer hilft, trifft sich am ersten Montag im Monat.',
      'يلتقي من يساعدون في أول اثنين من الشهر.',
    ),
    moderator: {
      name: 'Ruth',
      answers: text('She answers within two days.', 'Sie antwortet in zwei Tagen.', 'تجيب خلال يومين.'),
    },
  },
  peers: [
    {
      id: 'amina',
      name: 'Amina',
      about: text(
        'I came to this town with a bag and a dog. I like early mornings.',
        'Ich kam mit einer Tasche und einem Hund in diese Stadt. Ich mag den frühen Morgen.',
        'جئت إلى هذه المدينة ومعي حقيبة وكلب. أحب الصباح الباكر.',
      ),
      interests: [text('Walking', 'Spazieren', 'المشي'), text('Radio plays', 'Hörspiele', 'تمثيليات الراديو')],
      languages: ['ur', 'en'],
      cultures: [text('Punjabi', 'Pandschabisch', 'بنجابية')],
      gender: text('Woman', 'Frau', 'امرأة'),
      brings: [text('I can sit still with somebody', 'Ich kann still bei jemandem sitzen', 'أستطيع أن أجلس بهدوء مع أحد')],
      ways: ['place', 'phone'],
    },
    {
      id: 'jonas',
      name: 'Jonas',
      about: text(
        'Bicycles, and long talks about nothing.',
        'Fahrräder und lange Gespräche über nichts.',
        'الدراجات، وأحاديث طويلة عن لا شيء.',
      ),
      interests: [text('Bicycles', 'Fahrräder', 'الدراجات'), text('Walking', 'Spazieren', 'المشي')],
      languages: ['de', 'en'],
      gender: text('Man', 'Mann', 'رجل'),
      ways: ['place'],
    },
    {
      id: 'hala',
      name: text('Hala', 'Hala', 'هالة'),
      languages: ['ar'],
      interests: [text('Cooking', 'Kochen', 'الطبخ')],
      ways: ['phone', 'online'],
    },
  ],
  stories: [
    {
      id: 'bread',
      title: 'Bread on a Sunday',
      author: 'Noor',
      text: 'I did not answer the door for a year. My neighbour left bread on the mat each Sunday and never knocked.\nOne Sunday I opened. We did not say much. I bake now, and leave a loaf on two mats.',
      language: 'en',
      permission: text('by Noor, for as long as she likes', 'von Noor, so lange sie mag', 'من نور، ما دامت تريد'),
    },
    {
      id: 'night',
      title: 'Die Nachtschicht',
      author: 'J.',
      text: 'Ich habe Stimmen gehört und trotzdem Brötchen gebacken. Manche Nächte sind noch lang. Aber der Teig wartet auf mich, und das ist etwas.',
      contentNote: text('hearing voices', 'Stimmen hören', 'سماع أصوات'),
      language: 'de',
      permission: text('by J., to be shown here only', 'von J., nur für diese Seite', 'من ج.، لهذا الموقع فقط'),
    },
  ],
});

/** Example records by name: docs, examples, tests and pictures use the same ones. */
export const fixtures: Readonly<
  Record<
    string,
    {
      readonly body: PeerLink;
      readonly lang: string;
      readonly voice?: 'I' | 'we';
      readonly others?: typeof othersOf;
      readonly packs?: typeof samplePacks;
    }
  >
> = {
  filled: { body: walks, lang: 'en', others: othersOf, packs: samplePacks },
  family: { body: family, lang: 'en', voice: 'we' },
  ended: { body: ended, lang: 'en', packs: samplePacks },
  helping: { body: helping, lang: 'en' },
  story: { body: story, lang: 'en' },
  long: { body: long, lang: 'en', others: othersOf, packs: samplePacks },
  arabic: { body: arabic, lang: 'ar', packs: samplePacks },
};
