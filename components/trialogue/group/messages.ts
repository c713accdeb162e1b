import { laterTexts } from '../../../src/i18n/catalog.js';
import { trialogueCatalog } from '../messages.js';

/** English texts of the view `group`. `rule_<n>` are ground rules to begin with. */
const english = {
  group_intro: 'Anyone can come. Nobody has to say why they are here.',
  group_none: 'Nothing is written about a group yet.',
  group_add: 'Write about a group',
  group_add_other: 'Write about another group',
  group_change: 'Change this',
  group_done: 'Done',
  group_untitled: 'A group without a name',
  group_name: 'Name of the group',
  group_place: 'Where we meet',
  group_neutral: 'Does the place belong to none of those who come?',
  group_neutral_why: 'In a library or a café it is easier to be equals.',
  neutral_yes: 'Yes, it is nobody’s ground',
  neutral_no: 'Not yet',
  neutral_said_yes: 'On ground that belongs to none of us',
  neutral_said_no: 'Not yet on ground that belongs to none of us',
  group_getting_in: 'Getting there and getting in',
  group_getting_in_hint: 'Buses, steps, toilets, quiet corners, sign language.',
  group_online: 'Joining from home',
  group_languages: 'Languages',
  group_hosts: 'Who looks after a meeting',
  group_hosts_hint: 'It can go round: a worker, then a mother, then someone who has been there.',
  rules_none: 'No ground rules are written down yet.',
  rules_take: 'Begin with seven rules of ours',
  rules_add: 'Add a rule',
  rule_1: 'Speak from your own life.',
  rule_2: 'Listen. Let each person finish.',
  rule_3: 'All kinds of knowing count.',
  rule_4: 'This is not therapy. No one is here to be treated.',
  rule_5: 'What is said here stays here.',
  rule_6: 'You can come and only listen.',
  rule_7: 'We do not have to agree.',
  ideas: 'Ideas for topics',
  ideas_hint: 'Hands are those that were up when you asked. Nobody has to raise one.',
  ideas_add: 'Add an idea',
  idea_hands: { one: '{count} hand', other: '{count} hands' },
  idea_up: 'One hand more',
  idea_down: 'One hand less',
  from_goals: { I: 'What I want to raise, from my own goals', we: 'What we want to raise, from our own goals' },
  from_goals_help: 'These words are your own so far. Once they are an idea for a topic, others who read this log can read them.',
  from_goals_take: 'Make this an idea',
  from_goals_taken: 'It is among the ideas now.',
};

export const groupTexts = laterTexts(trialogueCatalog, english, {
  part: 'group',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type GroupMessages = typeof english;
