import { defineCatalog } from '../../src/i18n/catalog.js';
import type { AboutMessages } from './about/messages.js';
import type { CopiesMessages } from './copies/messages.js';
import type { NotesMessages } from './notes/messages.js';
import type { ShareMessages } from './share/messages.js';
import type { ShowMessages } from './show/messages.js';
import type { SignMessages } from './sign/messages.js';
import type { SuggestionsMessages } from './suggestions/messages.js';
import type { VersionsMessages } from './versions/messages.js';
import type { CrisisCardWritingMessages } from './writing-messages.js';

/**
 * English texts of the crisis card, as far as reading needs them; those of writing are in writing-messages.ts.
 * `<group>_<field>` names a field, `part_…` names a box of an item. Where a text speaks as the person it has an "I" and a
 * "we" form.
 */
const english = {
  title: { I: 'My crisis card', we: 'Our crisis card' },
  start_button: 'Start writing',
  nothing_yet: 'Nothing is written here yet. That is fine.',
  title_new: 'a new plan',
  legal: 'The law may not treat this card as binding. Ask a lawyer or an advocate about the rules where you live.',
  print_page: 'Print the full card',
  print_a5: 'Print on half a page (A5)',
  print_wallet: 'Print a small card to fold',
  preview_page: 'The full card on paper',
  preview_wallet: 'The small card on paper',
  wallet_help: 'Cut along the line and fold it in the middle. It fits in a wallet.',
  wallet_short: 'More is on the full card.',
  part_own: { I: 'A part of my own', we: 'A part of our own' },

  group_readFirst: 'Read this first',
  group_knowMe: { I: 'What to know about me', we: 'What to know about us' },
  group_care: { I: 'Care I want and do not want', we: 'Care we want and do not want' },
  group_life: 'Home, people and daily life',
  group_health: 'Health and access',
  group_people: 'People around this card',
  group_after: 'After the crisis',

  readFirst_callMe: { I: 'Please call me', we: 'Please call us' },
  readFirst_pronouns: 'Pronouns, such as she or he',
  readFirst_top3: 'The first things to do',
  readFirst_contacts: 'Please contact',
  readFirst_contacts_more: 'Please also contact',
  readFirst_doNotContact: 'Please do not contact',
  readFirst_languages: { I: 'I speak best in', we: 'We speak best in' },
  readFirst_interpreter: { I: 'I need an interpreter', we: 'We need an interpreter' },

  knowMe_whenWell: { I: 'What I am like when things are good', we: 'What we are like when things are good' },
  knowMe_earlySigns: { I: 'Signs that things are getting hard for me', we: 'Signs that things are getting hard for us' },
  knowMe_crisisSigns: { I: 'Signs that I need other people to act', we: 'Signs that we need other people to act' },
  knowMe_leadsToCrisis: 'What can lead to a crisis',
  knowMe_mySaferChoices: { I: 'What makes things safer for me right now', we: 'What makes things safer for us right now' },

  care_helps: { I: 'What helps me', we: 'What helps us' },
  care_makesWorse: 'What makes it worse',
  care_accept: { I: 'Care and medicine that are all right for me', we: 'Care and medicine that are all right for us' },
  care_refuse: { I: 'Care and medicine I do not want', we: 'Care and medicine we do not want' },
  care_placesYes: { I: 'Where I would like to get help', we: 'Where we would like to get help' },
  care_placesNo: { I: 'Places I want to keep away from', we: 'Places we want to keep away from' },
  care_hospitalWhen: { I: 'When I would want to go to hospital', we: 'When we would want to go to hospital' },
  care_touchSpacePrivacy: 'Touch, space and privacy',
  care_restraintWishes: {
    I: 'If people think they have to hold me or lock a door',
    we: 'If people think they have to hold one of us or lock a door',
  },
  care_visitorsYes: { I: 'Visitors I would like', we: 'Visitors we would like' },
  care_visitorsNo: { I: 'Visitors I do not want', we: 'Visitors we do not want' },

  life_children: 'Children',
  life_peopleICareFor: { I: 'People I look after', we: 'People we look after' },
  life_pets: 'Animals',
  life_home: 'At home, please look after',
  life_bills: 'Bills and money',
  life_workStudy: 'Work or study',
  life_benefits: 'Benefits and official letters',
  life_faithFood: 'Faith and food',

  health_allergies: 'Allergies',
  health_conditions: 'Body health to know about',
  health_medicines: { I: 'Medicines I take now', we: 'Medicines we take now' },
  health_access: { I: 'What I need so that I can take part', we: 'What we need so that we can take part' },

  people_supporters: { I: 'People who support me', we: 'People who support us' },
  people_agent: { I: 'Who I want to speak for me', we: 'Who we want to speak for us' },
  people_alternateAgent: 'If that person cannot be reached',
  people_team: { I: 'People who work with me', we: 'People who work with us' },
  people_facilitator: { I: 'Who helped me write this', we: 'Who helped us write this' },

  after_overWhen: { I: 'How I will know the crisis is over', we: 'How we will know the crisis is over' },
  after_firstDays: 'What helps in the first days after',
  after_debrief: { I: 'Who I would like to talk it over with, and how', we: 'Who we would like to talk it over with, and how' },
  after_changePlanAfter: {
    I: 'I want to look at this card again after a crisis',
    we: 'We want to look at this card again after a crisis',
  },

  part_when: 'When',
  part_why: 'Why',
  part_role: 'Who they are',
  part_what: 'What',
  part_note: 'More about this',
  part_instead: 'In its place',
  part_kind: 'What kind of place',
  part_who: 'Who tells the work or study place',
  part_dose: 'How much and when',

  choice_home: 'At home',
  choice_family: 'With family',
  choice_friend: 'With a friend',
  choice_crisisHouse: 'Crisis house',
  choice_peerRespite: 'A place run by people who have been there',
  choice_day: 'Day centre',
  choice_hospital: 'Hospital',
  choice_other: 'Somewhere else',

  yes: 'Yes',

  withdrawn_notice: 'Taken back on {date}. Do not use this card.',

  group_formal: 'About this card',
  formal_kind: 'What kind of card this is',
  'formal_kind_joint-crisis-plan': 'Joint crisis plan',
  'formal_kind_advance-statement': 'Advance statement',
  'formal_kind_advance-refusal': 'Advance refusal of treatment',
  'formal_kind_agent-appointment': { I: 'Choice of who speaks for me', we: 'Choice of who speaks for us' },
  'formal_kind_self-binding': 'Self-binding plan',
  formal_freely: 'How it was written',
  formal_madeFreely: { I: 'I wrote this freely. No one made me.', we: 'We wrote this freely. No one made us.' },
  formal_validFrom: 'This card starts on',
  formal_expiresOn: 'This card ends on',
  formal_notary: 'Notary',
  formal_signatures: 'Signatures',
  formal_as: 'In the role of',
  formal_role_person: 'Owner of this card',
  formal_role_witness: 'Witness',
  formal_role_agent: { I: 'Person who speaks for me', we: 'Person who speaks for us' },
  formal_role_notary: 'Notary',
  formal_role_other: 'Someone else',
  formal_typed: 'Signed with a typed name',
  formal_drawn: 'Signed by hand',
  formal_paper: 'Signed on paper',
  formal_signed: 'Signed',
  formal_no_date: 'no date',
  formal_said: 'With these words',
  formal_since: 'After signing',
  formal_same: 'The words are still the same.',
  formal_changed: 'The words have changed since.',
  formal_unknown: 'It is not known if the words have changed since.',

  more: 'More for this card',
  panel_show: 'Show to someone',
  panel_notes: 'Notes from others',
  panel_about: 'About this card',
  panel_sign: 'Sign',
  panel_copies: 'Who has a copy',
  panel_share: 'Save or share',
  panel_versions: 'Earlier versions',

  note_only: 'These are the words of someone else. You see what they share with you. You can add notes, but not change them.',
  notes_apart: 'Where we do not agree', // wording-ok: the person and those who help, in either voice
  notes_said_by: 'Said by',
  notes_owner: { I: 'me', we: 'us' },
  notes_who: '{name}, {role}',
  notes_whole_card: 'The whole card',
  notes_elsewhere: 'Another part of the card',
  notes_kind_person: 'the person',
  notes_kind_supporter: 'supporter',
  notes_kind_peer: 'peer worker',
  notes_kind_clinician: 'care team',
  notes_kind_advocate: 'advocate',
  notes_kind_agent: 'chosen to speak for the person',
  notes_kind_witness: 'witness',
};

/** The texts with their languages. */
export const crisisCardCatalog = defineCatalog({
  name: 'crisis-card',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
  english,
});

/** All texts of the card; the type of the other languages. */
export type CrisisCardMessages = typeof english &
  CrisisCardWritingMessages &
  AboutMessages &
  CopiesMessages &
  NotesMessages &
  ShareMessages &
  ShowMessages &
  SignMessages &
  SuggestionsMessages &
  VersionsMessages;
/** Keys of the card's own texts. */
export type CrisisCardKey = keyof CrisisCardMessages;
