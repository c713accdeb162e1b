import type { Translation } from '../../src/i18n/catalog.js';
import about from './about/messages.de.js';
import copies from './copies/messages.de.js';
import notes from './notes/messages.de.js';
import share from './share/messages.de.js';
import show from './show/messages.de.js';
import sign from './sign/messages.de.js';
import versions from './versions/messages.de.js';
import type { CrisisCardMessages } from './messages.js';

export default {
  title: { I: 'Meine Krisenkarte', we: 'Unsere Krisenkarte' },
  intro: {
    I: 'Diese Karte sagt anderen, was mir hilft, wenn ich es selbst nur schwer sagen kann.',
    we: 'Diese Karte sagt anderen, was uns hilft, wenn wir es selbst nur schwer sagen können.',
  },
  start: 'Fang mit irgendeinem Teil an. Eine Zeile reicht. Du kannst sie jederzeit ändern.',
  start_button: 'Mit dem Schreiben anfangen',
  nothing_yet: 'Hier steht noch nichts. Das ist in Ordnung.',
  legal:
    'Vielleicht ist diese Karte rechtlich nicht bindend. Frag eine Anwältin, einen Anwalt oder eine unabhängige Beratungsstelle, welche Regeln an deinem Wohnort gelten.',
  specific:
    'Versuch, einen Namen, einen Ort oder eine Sache dazuzuschreiben. Das hilft anderen, nach deinen Wünschen zu handeln.',
  print_page: 'Die ganze Karte drucken',
  print_wallet: 'Eine kleine Karte zum Falten drucken',
  wallet_help: 'Schneide an der Linie entlang und falte die Karte in der Mitte. Sie passt in eine Geldbörse.',
  wallet_short: 'Mehr steht auf der ganzen Karte.',
  parts: 'Teile dieser Karte',
  arrange: 'Die Teile ändern',
  arrange_help:
    'Gib einem Teil einen eigenen Namen, verschiebe ihn oder blende ihn aus. Was du in einem ausgeblendeten Teil geschrieben hast, bleibt erhalten.',
  part_title: 'Name dieses Teils',
  part_show: 'Diesen Teil zeigen',
  part_own: { I: 'Mein eigener Teil', we: 'Unser eigener Teil' },
  part_add: 'Teil hinzufügen',

  group_readFirst: 'Bitte zuerst lesen',
  group_knowMe: { I: 'Was man über mich wissen sollte', we: 'Was man über uns wissen sollte' },
  group_care: {
    I: 'Hilfe und Behandlung: was ich will und was nicht',
    we: 'Hilfe und Behandlung: was wir wollen und was nicht',
  },
  group_life: 'Zuhause, Menschen und Alltag',
  group_health: 'Gesundheit und Barrierefreiheit',
  group_people: 'Menschen, die diese Karte unterstützen',
  group_after: 'Nach der Krise',

  readFirst_callMe: { I: 'So möchte ich genannt werden', we: 'So möchten wir genannt werden' },
  readFirst_pronouns: 'Pronomen',
  readFirst_top3: 'Das bitte zuerst tun',
  readFirst_top3_hint: 'Bis zu 3 kurze Zeilen. Sie stehen oben auf der Karte.',
  readFirst_contacts: 'Bitte kontaktieren',
  readFirst_contacts_hint: 'Die erste Person wird zuerst angerufen.',
  readFirst_doNotContact: 'Bitte nicht kontaktieren',
  readFirst_languages: { I: 'Diese Sprachen spreche ich am besten', we: 'Diese Sprachen sprechen wir am besten' },
  readFirst_interpreter: { I: 'Ich brauche jemanden zum Dolmetschen', we: 'Wir brauchen jemanden zum Dolmetschen' },

  knowMe_whenWell: { I: 'Wie ich bin, wenn es mir gut geht', we: 'Wie wir sind, wenn es uns gut geht' },
  knowMe_earlySigns: { I: 'Zeichen, dass es für mich schwer wird', we: 'Zeichen, dass es für uns schwer wird' },
  knowMe_crisisSigns: {
    I: 'Zeichen, dass ich andere brauche, die etwas tun',
    we: 'Zeichen, dass wir andere brauchen, die etwas tun',
  },
  knowMe_leadsToCrisis: 'Was zu einer Krise führen kann',
  knowMe_mySaferChoices: { I: 'Was es jetzt für mich sicherer macht', we: 'Was es jetzt für uns sicherer macht' },

  care_helps: { I: 'Was mir hilft', we: 'Was uns hilft' },
  care_helps_hint: 'Ein Mensch, ein Ort, ein Lied, ein Getränk, ein ruhiger Raum: Alles darf hier stehen.',
  care_makesWorse: 'Was es schlimmer macht',
  care_accept: {
    I: 'Behandlung und Medikamente, die für mich in Ordnung sind',
    we: 'Behandlung und Medikamente, die für uns in Ordnung sind',
  },
  care_refuse: { I: 'Behandlung und Medikamente, die ich nicht will', we: 'Behandlung und Medikamente, die wir nicht wollen' },
  care_refuse_hint: {
    I: 'Wenn du kannst, schreib dazu: Warum will ich das nicht? Was möchte ich stattdessen?',
    we: 'Wenn ihr könnt, schreibt dazu: Warum wollen wir das nicht? Was möchten wir stattdessen?',
  },
  care_placesYes: { I: 'Wo ich gern Hilfe bekommen möchte', we: 'Wo wir gern Hilfe bekommen möchten' },
  care_placesNo: { I: 'Orte, von denen ich wegbleiben will', we: 'Orte, von denen wir wegbleiben wollen' },
  care_hospitalWhen: { I: 'Wann ich ins Krankenhaus gehen möchte', we: 'Wann wir ins Krankenhaus gehen möchten' },
  care_touchSpacePrivacy: 'Berührung, Abstand und Privatsphäre',
  care_restraintWishes: {
    I: 'Wenn andere meinen, dass sie mich festhalten oder eine Tür abschließen müssen',
    we: 'Wenn andere meinen, dass sie jemanden von uns festhalten oder eine Tür abschließen müssen',
  },
  care_visitorsYes: { I: 'Besuch, den ich gern hätte', we: 'Besuch, den wir gern hätten' },
  care_visitorsNo: { I: 'Besuch, den ich nicht will', we: 'Besuch, den wir nicht wollen' },

  life_children: 'Kinder',
  life_children_hint: 'Wer kümmert sich um sie? Wer holt sie ab?',
  life_peopleICareFor: { I: 'Menschen, um die ich mich kümmere', we: 'Menschen, um die wir uns kümmern' },
  life_pets: 'Tiere',
  life_home: 'Worum sich zu Hause bitte jemand kümmert',
  life_bills: 'Rechnungen und Geld',
  life_workStudy: 'Arbeit, Schule oder Studium',
  life_benefits: 'Sozialleistungen und Briefe',
  life_faithFood: 'Glaube und Essen',

  health_allergies: 'Allergien',
  health_conditions: 'Wichtiges zur körperlichen Gesundheit',
  health_medicines: { I: 'Medikamente, die ich jetzt nehme', we: 'Medikamente, die wir jetzt nehmen' },
  health_access: {
    I: 'Was ich brauche, um dabei sein zu können',
    we: 'Was wir brauchen, um dabei sein zu können',
  },
  health_access_hint: 'Zum Beispiel beim Hören, Sehen, Lesen oder Gehen.',

  people_supporters: { I: 'Menschen, die mich unterstützen', we: 'Menschen, die uns unterstützen' },
  people_agent: { I: 'Wer für mich sprechen darf', we: 'Wer für uns sprechen darf' },
  people_agent_hint: 'Die Regeln dafür sind in jedem Land anders. Frag eine unabhängige Beratungsstelle.',
  people_alternateAgent: 'Wenn diese Person nicht zu erreichen ist',
  people_team: { I: 'Fachleute, die mich kennen', we: 'Fachleute, die uns kennen' },
  people_facilitator: { I: 'Wer mir beim Schreiben geholfen hat', we: 'Wer uns beim Schreiben geholfen hat' },

  after_overWhen: {
    I: 'Woran ich merken werde, dass die Krise vorbei ist',
    we: 'Woran wir merken werden, dass die Krise vorbei ist',
  },
  after_firstDays: 'Was in den ersten Tagen danach hilft',
  after_debrief: { I: 'Mit wem ich darüber sprechen möchte, und wie', we: 'Mit wem wir darüber sprechen möchten, und wie' },
  after_changePlanAfter: {
    I: 'Ich möchte diese Karte nach einer Krise noch einmal ansehen',
    we: 'Wir möchten diese Karte nach einer Krise noch einmal ansehen',
  },

  part_name: 'Name',
  part_phone: 'Telefon',
  part_when: 'Wann',
  part_why: 'Warum',
  part_role: 'Wer das ist',
  part_what: 'Was',
  part_note: 'Was noch dazugehört',
  part_instead: 'Stattdessen',
  part_kind: 'Was für ein Ort',
  part_who: 'Wer dort Bescheid sagt',
  part_dose: 'Wie viel und wann',

  choice_home: 'Zu Hause',
  choice_family: 'Bei der Familie',
  choice_friend: 'Bei einer Freundin oder einem Freund',
  choice_crisisHouse: 'Krisenhaus',
  choice_peerRespite: 'Ein Ort, den Menschen mit eigener Krisenerfahrung leiten',
  choice_day: 'Tagesangebot',
  choice_hospital: 'Krankenhaus',
  choice_other: 'Woanders',

  add_contacts: 'Person hinzufügen, die angerufen werden soll',
  add_doNotContact: 'Person hinzufügen, die nicht kontaktiert werden soll',
  add_languages: 'Sprache hinzufügen',
  add_accept: 'Etwas hinzufügen, das für dich in Ordnung ist',
  add_refuse: 'Etwas hinzufügen, das du nicht willst',
  add_placesYes: 'Ort hinzufügen',
  add_placesNo: 'Ort hinzufügen',
  add_workStudy: 'Arbeit, Schule oder Studium hinzufügen',
  add_medicines: 'Medikament hinzufügen',
  add_supporters: 'Person hinzufügen',
  add_agent: 'Person hinzufügen',
  add_alternateAgent: 'Person hinzufügen',
  add_team: 'Person hinzufügen',
  add_facilitator: 'Person hinzufügen',
  yes: 'Ja',

  more: 'Mehr zu dieser Karte',
  panel_show: 'Jemandem zeigen',
  panel_notes: 'Notizen von anderen',
  panel_about: 'Über diese Karte',
  panel_sign: 'Unterschreiben',
  panel_copies: 'Wer eine Kopie hat',
  panel_share: 'Speichern oder teilen',
  panel_versions: 'Frühere Fassungen',

  notes_apart: 'Wo wir nicht einig sind',
  notes_said_by: 'Gesagt von',
  notes_owner: { I: 'mir', we: 'uns' },
  notes_who: '{name}, {role}', // wording-ok: a name and a role, with nothing of its own
  notes_whole_card: 'Die ganze Karte',
  notes_elsewhere: 'Ein anderer Teil der Karte',
  notes_kind_person: 'die Person',
  notes_kind_supporter: 'unterstützt die Person',
  notes_kind_peer: 'Peer-Begleitung',
  notes_kind_clinician: 'Behandlungsteam',
  notes_kind_advocate: 'vertritt die Anliegen der Person',
  notes_kind_agent: 'darf für die Person sprechen',
  notes_kind_witness: 'Zeugin oder Zeuge',
  ...about,
  ...copies,
  ...notes,
  ...share,
  ...show,
  ...sign,
  ...versions,
} satisfies Translation<CrisisCardMessages>;
