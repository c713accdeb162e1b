import { defineCatalog } from '../../src/i18n/catalog.js';
import type { ProposalsMessages } from '../../src/widget/proposals/messages.js';
import type { CompareMessages } from './compare/messages.js';
import type { OptionsMessages } from './options/messages.js';
import type { HomePlanWritingMessages } from './writing-messages.js';

/** English texts of the home plan, as far as reading needs them; those of writing are in writing-messages.ts. */
const english = {
  title: { I: 'The home I want', we: 'The home we want' },
  open: {
    I: 'I do not have to be well, or sober, or in care to have a home.',
    we: 'We do not have to be well, or sober, or in care to have a home.',
  },
  note_only: 'These are the words of someone else. You see what they share with you. You can add notes, but not change them.',
  nothing_yet: 'Nothing is written here yet. That is fine.',
  start_button: 'Start writing',
  wishes: { I: 'What I want', we: 'What we want' },
  where: { I: 'Where I would like to live', we: 'Where we would like to live' },
  with: { I: 'Who I would like to live with', we: 'Who we would like to live with' },
  with_alone: { I: 'On my own', we: 'On our own' },
  with_partner: 'With a partner',
  with_family: 'With family',
  with_friends: 'With friends',
  with_housemates: 'With people who share a home',
  with_notSure: 'Not sure yet',
  mustHave: { I: 'What I must have', we: 'What we must have' },
  nice: 'What would be nice',
  mustNot: { I: 'What I do not want', we: 'What we do not want' },
  near: { I: 'What I would like to be near', we: 'What we would like to be near' },
  pets: 'Animals',
  access: { I: 'What I need to get around', we: 'What we need to get around' },
  budget: 'What it may cost',
  homes: { I: 'Homes I have seen or been told about', we: 'Homes we have seen or been told about' },
  home_untitled: 'A home without a name',
  kind_own: { I: 'A place of my own', we: 'A place of our own' },
  kind_shared: 'A shared home',
  kind_withFamily: 'With family',
  kind_cooperative: 'A home that people run together',
  kind_supported: 'A home with support',
  kind_hostel: 'A hostel',
  kind_other: 'Something else',
  row_kind: 'Kind of home',
  row_address: 'Where it is',
  row_seenOn: { I: 'When I saw it', we: 'When we saw it' },
  row_pros: 'What speaks for it',
  row_cons: 'What speaks against it',
  row_offeredBy: 'Who offers it',
  row_tenancy: { I: 'Is the contract in my name?', we: 'Is the contract in our name?' },
  row_support: 'Does the home stay if help stops?',
  row_conditions: 'What those who offer it ask for',
  answer_yes: 'Yes',
  answer_no: 'No',
  answer_dontKnow: { I: 'I do not know yet', we: 'We do not know yet' },
  ask_why: 'You can ask why they want this.',
  another_choice: 'You can ask for another choice.',
  choice: { I: 'My choice and why', we: 'Our choice and why' },
  choice_home: 'Home',
  choice_why: 'Why',
  waiting: { I: 'While I wait', we: 'While we wait' },
  waiting_since: 'Waiting since',
  waiting_contact: 'Who to ask',
  waiting_words: 'What helps until then',
  rights: { I: 'My rights as a tenant', we: 'Our rights as tenants' },
  rights_tenancy: { I: 'Where my papers are', we: 'Where our papers are' },
  rights_notice: 'Notice: who must say what, and when',
  rights_deposit: 'Deposit',
  rights_repairs: 'Repairs',
  rights_complaint: 'Where to complain',
  rights_from_site: 'From this site. Source: {source}. Checked on {date}.',
  support: { I: 'Help I would like at home', we: 'Help we would like at home' },
  support_free: { I: 'I can say no to help and still keep my home.', we: 'We can say no to help and still keep our home.' },
  support_who: 'Who',
  support_when: 'When',
  support_ended: 'Ended on',
  support_back: { I: 'How I can come back to it', we: 'How we can come back to it' },
  moves: { I: 'Where I have lived', we: 'Where we have lived' },
  move_to: 'To',
  move_on: 'When',
  move_why: 'Why',
  citizenship: 'Living among others',
  citizenship_rights: { I: 'My rights', we: 'Our rights' },
  citizenship_responsibilities: { I: 'What others count on me for', we: 'What others count on us for' },
  citizenship_roles: 'Roles in life',
  citizenship_resources: { I: 'What I need to take part', we: 'What we need to take part' },
  citizenship_relationships: { I: 'People who know me by name', we: 'People who know us by name' },
  citizenship_belonging: { I: 'Where I belong', we: 'Where we belong' },
  panels: 'More about a home',
  panel_options: { I: 'Homes I have seen or been told about', we: 'Homes we have seen or been told about' },
  panel_compare: 'Put homes side by side',
  panel_proposals: 'What others suggest',
};

/** The texts with their languages. */
export const homePlanCatalog = defineCatalog({
  name: 'home-plan',
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

export type HomePlanReadingMessages = typeof english;
/** All texts of the widget; the type of the other languages. */
export type HomePlanMessages = HomePlanReadingMessages &
  HomePlanWritingMessages &
  OptionsMessages &
  CompareMessages &
  ProposalsMessages;
export type HomePlanKey = keyof HomePlanMessages;
