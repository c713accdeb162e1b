import type { LocalText } from '../../../src/i18n/local-text.js';
import type { Jurisdiction } from './jurisdiction.js';

const words = (en: string, de: string, ar: string): LocalText => ({ en, de, ar });

const inWriting = words('In writing.', 'Schriftlich.', 'كتابةً.');
const writtenAndSigned = words('In writing, and signed by you.', 'Schriftlich und von dir unterschrieben.', 'كتابةً، مع توقيعك.');
const signed = words('Signed by you.', 'Von dir unterschrieben.', 'مع توقيعك.');
const byRegion = words('This differs by region.', 'Das ist je nach Region anders.', 'يختلف هذا من منطقة إلى أخرى.');
const byProvince = words('This differs by province.', 'Das ist je nach Provinz anders.', 'يختلف هذا من مقاطعة إلى أخرى.');
const byState = words('This differs by state.', 'Das ist je nach Bundesstaat anders.', 'يختلف هذا من ولاية إلى أخرى.');
const mayBindInPart = words('It may bind in part.', 'Es kann zum Teil bindend sein.', 'قد تكون ملزمة في جزء منها.');
const mayCount = words(
  'It may not bind. The people who treat you may have to consider it.',
  'Es ist vielleicht nicht bindend. Wer dich behandelt, muss es vielleicht berücksichtigen.',
  'قد لا تكون ملزمة. قد يكون على من يعالجك أن يراعيها.',
);
const notKnown = words(
  'It may bind or it may not. We do not know.',
  'Es kann bindend sein oder auch nicht. Wir wissen es nicht.',
  'قد تكون ملزمة وقد لا تكون. لا نعرف ذلك.',
);

/**
 * What we know of some places, in our own words. Nothing here was held against its source by us as a whole row, so nothing
 * says that it was: a host that has checked a row gives it again with `checkedOn`.
 */
export const jurisdictions: readonly Jurisdiction[] = [
  {
    id: 'gb-eng',
    place: words('England and Wales', 'England und Wales', 'إنجلترا وويلز'),
    names: {
      'advance-refusal': ['advance decision to refuse treatment'],
      'advance-statement': ['advance statement'],
      'agent-appointment': ['nominated person'],
      any: ['advance choice document'],
    },
    namesIn: 'en',
    signing: words(
      'If it says no to care that keeps you alive: in writing, and signed by you.',
      'Wenn es lebenserhaltende Hilfe ablehnt: schriftlich und von dir unterschrieben.',
      'إذا كانت ترفض رعاية تبقيك على قيد الحياة: كتابةً، مع توقيعك.',
    ),
    witnesses: words(
      'For such care, one witness signs too.',
      'Dann unterschreibt auch eine Zeugin oder ein Zeuge.',
      'عندها يوقّع شاهد أيضًا.',
    ),
    binding: words(
      'A refusal may bind. Mental health law may override it. A statement may have to be considered.',
      'Eine Ablehnung kann bindend sein. Das Recht zur psychischen Gesundheit kann vorgehen. Eine Erklärung muss vielleicht berücksichtigt werden.',
      'قد يكون الرفض ملزمًا. قد يتقدّم عليه قانون الصحة النفسية. قد تجب مراعاة البيان.',
    ),
    source: 'Mental Capacity Act 2005; Mental Health Act 2025, sections 24 and 44 (44 not in force in a copy of 9 April 2026)',
    checked: false,
  },
  {
    id: 'gb-sct',
    place: words('Scotland', 'Schottland', 'اسكتلندا'),
    names: { 'advance-statement': ['advance statement', 'personal statement'], 'agent-appointment': ['named person'] },
    namesIn: 'en',
    signing: words(
      'In writing, signed and dated by you while you are well. To take it back, do the same.',
      'Schriftlich, mit Datum und von dir unterschrieben, solange es dir gut geht. Zurücknehmen geht genauso.',
      'كتابةً، مع التاريخ وتوقيعك، وأنت بخير. والتراجع عنها يكون بالطريقة نفسها.',
    ),
    witnesses: words(
      'A witness signs, and says that you could make this choice.',
      'Eine Zeugin oder ein Zeuge unterschreibt und bestätigt, dass du das entscheiden konntest.',
      'يوقّع شاهد ويؤكّد أنك كنت تستطيع اتخاذ هذا القرار.',
    ),
    binding: words(
      'It may not bind, but it may have to be considered. Those who do otherwise may have to say why in writing.',
      'Es ist vielleicht nicht bindend, muss aber vielleicht beachtet werden. Wer anders handelt, muss das vielleicht schriftlich begründen.',
      'قد لا تكون ملزمة، لكن قد تجب مراعاتها. ومن يتصرّف بخلافها قد يكون عليه ذكر السبب كتابةً.',
    ),
    source: 'Mental Health (Care and Treatment) (Scotland) Act 2003, in force since October 2005',
    checked: false,
  },
  {
    id: 'gb-nir',
    place: words('Northern Ireland', 'Nordirland', 'أيرلندا الشمالية'),
    names: { 'advance-refusal': ['advance decision'] },
    namesIn: 'en',
    binding: notKnown,
    source: 'Common law; Mental Capacity Act (Northern Ireland) 2016, in force in part',
    checked: false,
  },
  {
    id: 'ie',
    place: words('Ireland', 'Irland', 'أيرلندا'),
    names: {
      any: ['advance healthcare directive'],
      'agent-appointment': ['designated healthcare representative'],
    },
    namesIn: 'en',
    signing: signed,
    witnesses: words('2 witnesses sign too.', '2 Zeuginnen oder Zeugen unterschreiben auch.', 'يوقّع شاهدان أيضًا.'),
    binding: words(
      'It may bind. There may be limits for people who are held in hospital.',
      'Es kann bindend sein. Für Menschen, die in einer Klinik festgehalten werden, gibt es vielleicht Grenzen.',
      'قد تكون ملزمة. قد توجد حدود للأشخاص المحتجزين في المستشفى.',
    ),
    source: 'Assisted Decision-Making (Capacity) Act 2015, in force since April 2023',
    checked: false,
  },
  {
    id: 'us',
    place: words('United States', 'Vereinigte Staaten', 'الولايات المتحدة'),
    names: {
      any: [
        'psychiatric advance directive',
        'mental health advance directive',
        'declaration for mental health treatment',
        'advance instruction',
      ],
      'agent-appointment': ['mental health power of attorney'],
    },
    namesIn: 'en',
    signing: words(
      'This differs by state. Where your state has its own form, you can use that.',
      'Das ist je nach Bundesstaat anders. Wo es ein eigenes Formular gibt, kannst du das nehmen.',
      'يختلف هذا من ولاية إلى أخرى. إن كان لولايتك نموذج خاص بها فيمكنك استخدامه.',
    ),
    witnesses: words(
      'It may take witnesses, a notary, or both.',
      'Vielleicht braucht es Zeuginnen oder Zeugen, ein Notariat oder beides.',
      'قد يلزم شهود أو كاتب عدل أو كلاهما.',
    ),
    binding: words(
      'It may bind. This differs by state.',
      'Es kann bindend sein. Das ist je nach Bundesstaat anders.',
      'قد تكون ملزمة. يختلف هذا من ولاية إلى أخرى.',
    ),
    source: 'National Resource Center on Psychiatric Advance Directives, guide by state',
    checked: false,
  },
  {
    id: 'ca',
    place: words('Canada', 'Kanada', 'كندا'),
    names: {
      any: ['advance directive'],
      'agent-appointment': ['representation agreement'],
      'self-binding': ['Ulysses clause in a power of attorney for personal care (Ontario)'],
    },
    namesIn: 'en',
    signing: byProvince,
    witnesses: byProvince,
    binding: words(
      'It may bind. This differs by province.',
      'Es kann bindend sein. Das ist je nach Provinz anders.',
      'قد تكون ملزمة. يختلف هذا من مقاطعة إلى أخرى.',
    ),
    checked: false,
  },
  {
    id: 'au',
    place: words('Australia', 'Australien', 'أستراليا'),
    names: {
      'advance-statement': ['advance statement of preferences (Victoria)'],
      any: [
        'advance agreement or advance consent direction (Capital Territory)',
        'advance health directive (Queensland, Western Australia)',
        'advance care directive (South Australia)',
      ],
    },
    namesIn: 'en',
    signing: byState,
    witnesses: byState,
    binding: words(
      'It may bind. This differs by state.',
      'Es kann bindend sein. Das ist je nach Bundesstaat anders.',
      'قد تكون ملزمة. يختلف هذا من ولاية إلى أخرى.',
    ),
    checked: false,
  },
  {
    id: 'nz',
    place: words('New Zealand', 'Neuseeland', 'نيوزيلندا'),
    names: { any: ['advance directive'], 'advance-statement': ['mental health advance preferences statement'] },
    namesIn: 'en',
    signing: signed,
    witnesses: words(
      'Someone who treats you may be the witness.',
      'Jemand, der dich behandelt, kann das bezeugen.',
      'قد يكون الشاهد شخصًا ممن يعالجونك.',
    ),
    binding: words(
      'It may bind. Mental health law may override it.',
      'Es kann bindend sein. Das Recht zur psychischen Gesundheit kann vorgehen.',
      'قد تكون ملزمة. قد يتقدّم عليها قانون الصحة النفسية.',
    ),
    source: 'Code of Health and Disability Services Consumers’ Rights, Right 7(5)',
    checked: false,
  },
  {
    id: 'de',
    place: words('Germany', 'Deutschland', 'ألمانيا'),
    names: {
      'advance-refusal': ['Patientenverfügung'],
      'joint-crisis-plan': ['Behandlungsvereinbarung'],
      'crisis-card': ['Krisenpass'],
    },
    namesIn: 'de',
    signing: writtenAndSigned,
    binding: words(
      'It may bind, where its words fit what happens.',
      'Es kann bindend sein, wenn die Worte auf die Lage passen.',
      'قد تكون ملزمة إذا كانت كلماتها تنطبق على ما يحدث.',
    ),
    source: '§ 1827 BGB',
    checked: false,
  },
  {
    id: 'nl',
    place: words('Netherlands', 'Niederlande', 'هولندا'),
    names: {
      'crisis-card': ['crisiskaart'],
      'advance-statement': ['wilsverklaring'],
      'self-binding': ['zelfbindingsverklaring'],
    },
    namesIn: 'nl',
    binding: notKnown,
    source: 'Wet verplichte geestelijke gezondheidszorg',
    checked: false,
  },
  {
    id: 'at',
    place: words('Austria', 'Österreich', 'النمسا'),
    names: { 'advance-refusal': ['Patientenverfügung'], 'crisis-card': ['Krisenkarte'] },
    namesIn: 'de',
    signing: words(
      'The form that may bind is made with a doctor and a notary.',
      'Die Form, die bindend sein kann, entsteht mit ärztlicher und notarieller Hilfe.',
      'الشكل الذي قد يكون ملزمًا يُعدّ مع طبيب وكاتب عدل.',
    ),
    binding: mayBindInPart,
    checked: false,
  },
  {
    id: 'ch',
    place: words('Switzerland', 'Schweiz', 'سويسرا'),
    names: { 'advance-refusal': ['Patientenverfügung'], 'crisis-card': ['Krisenkarte'] },
    namesIn: 'de',
    signing: inWriting,
    binding: mayBindInPart,
    checked: false,
  },
  {
    id: 'fr',
    place: words('France', 'Frankreich', 'فرنسا'),
    names: {
      'advance-statement': ['directives anticipées'],
      'joint-crisis-plan': ['plan de crise conjoint'],
      'agent-appointment': ['personne de confiance'],
    },
    namesIn: 'fr',
    signing: inWriting,
    binding: mayCount,
    checked: false,
  },
  {
    id: 'be',
    place: words('Belgium', 'Belgien', 'بلجيكا'),
    names: { 'crisis-card': ['carte de crise'], 'agent-appointment': ['personne de confiance'] },
    namesIn: 'fr',
    signing: inWriting,
    binding: mayCount,
    checked: false,
  },
  {
    id: 'es',
    place: words('Spain', 'Spanien', 'إسبانيا'),
    names: {
      'joint-crisis-plan': ['planificación anticipada de decisiones'],
      'advance-statement': ['voluntades anticipadas'],
    },
    namesIn: 'es',
    signing: byRegion,
    binding: mayBindInPart,
    checked: false,
  },
  {
    id: 'it',
    place: words('Italy', 'Italien', 'إيطاليا'),
    names: { 'advance-statement': ['disposizioni anticipate di trattamento'] },
    namesIn: 'it',
    signing: inWriting,
    binding: mayBindInPart,
    source: 'Legge 219/2017',
    checked: false,
  },
  {
    id: 'in',
    place: words('India', 'Indien', 'الهند'),
    names: { any: ['advance directive'], 'agent-appointment': ['nominated representative'] },
    namesIn: 'en',
    signing: words(
      'On a set form. It may have to be put on a register.',
      'Auf einem festen Formular. Vielleicht wird es in ein Register eingetragen.',
      'على نموذج محدد. قد يلزم تسجيلها.',
    ),
    witnesses: words('It may take witnesses.', 'Vielleicht braucht es Zeuginnen oder Zeugen.', 'قد يلزم شهود.'),
    binding: words(
      'It may bind the people that the law lists. Insurers may not be bound.',
      'Es kann für Fachleute bindend sein, die das Gesetz nennt. Für Versicherungen vielleicht nicht.',
      'قد تكون ملزمة لمن يذكرهم القانون. وقد لا تلزم شركات التأمين.',
    ),
    source: 'Mental Healthcare Act 2017',
    checked: false,
  },
];
