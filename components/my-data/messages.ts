import { defineCatalog } from '../../src/i18n/catalog.js';

const english = {
  title: { I: 'What I keep here', we: 'What we keep here' },
  person_only: 'Here people look after what they wrote. They can copy it, bring it back and remove it. Only they see this.',

  where: 'Where it is kept',
  where_device:
    'On this device, in this browser. It is not sent to anyone. When this browser is cleared, it is gone. Others who use this device may be able to see it. So can the site that shows this page.',
  where_session: 'Only on this page. It goes away when you close the page. Save a copy if you want to keep it.',
  where_host: '{site} keeps it. The people who run that site may be able to see it. You can ask them who.',
  where_blocked:
    'On this device. It is also open in another tab, in an older version. Close that tab, then open this page again.',
  where_full: 'On this device. There is no room left. New words are not saved until you make some room.',

  what: 'What is here',
  nothing_yet: 'There is nothing here yet. What you save on this site shows up here.',
  entries: { one: '{count} entry', other: '{count} entries' },
  copy_last: 'You saved a copy on {day}.',
  copy_never: 'No copy was saved from here yet.',
  nudge: 'You have something worth a copy.',
  nudge_copy: 'Save a copy',
  nudge_later: 'Not now',

  group_keep: 'Keep it safe',
  group_look: 'Look back',
  group_rule: 'Decide what stays',
  panel_copy: 'Save a copy',
  panel_copy_help: 'As a file that you can bring back, or one that anyone can read.',
  panel_restore: 'Bring back a copy',
  panel_restore_help: 'You see first what will change.',
  panel_paper: 'Print everything',
  panel_paper_help: 'All your words on paper.',
  panel_versions: 'Earlier versions',
  panel_versions_help: 'Read what it said before, and bring it back.',
  panel_bin: 'What was removed',
  panel_bin_help: 'Put it back, or remove it for good.',
  panel_acts: 'Who wrote what',
  panel_acts_help: 'What was done here, by whom, on which day.',
  panel_device: 'This device',
  panel_device_help: 'Use this page without keeping anything, or make room.',
  panel_lock: 'Lock it',
  panel_lock_help: 'With a pass phrase.',
  panel_tidy: 'Remove earlier versions',
  panel_tidy_help: 'What it says now stays.',
  panel_erase: { I: 'Erase what I keep here', we: 'Erase what we keep here' },
  panel_erase_help: 'A part of it, or all of it.',

  kind_goal: 'Goals',
  'kind_check-in': 'How goals are going',
  kind_strength: 'Strengths',
  'kind_strength-picture': 'Pictures of strengths',
  'kind_crisis-plan': 'Crisis cards',
  kind_learning: 'Topics looked at',
  kind_practice: 'Things to try',
  'kind_wellness-plan': 'Wellness plans',
  kind_value: 'What matters',
  'kind_value-picture': 'Pictures of what matters',
  'kind_peer-link': 'Peer support',
  kind_course: 'Courses',
  'kind_learning-plan': 'Learning plans',
  'kind_work-plan': 'Work plans',
  'kind_job-contact': 'Contacts for work',
  'kind_home-plan': 'Home plans',
  'kind_home-option': 'Homes looked at',
  'kind_trialogue-group': 'Groups',
  'kind_trialogue-meeting': 'Open meetings',
  'kind_trialogue-note': 'Private notes of meetings',
  kind_journey: 'Moments to keep',
  kind_other: 'Something else',
};

/** The texts with their languages. */
export const myDataCatalog = defineCatalog({
  name: 'my-data',
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

export type MyDataMessages = typeof english;
