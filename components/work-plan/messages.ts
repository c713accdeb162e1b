import { defineCatalog } from '../../src/i18n/catalog.js';
import type { ProposalsMessages } from '../../src/widget/proposals/messages.js';
import type { SearchMessages } from './search/messages.js';
import type { SupportsMessages } from './supports/messages.js';
import type { TellMessages } from './tell/messages.js';
import type { WorkPlanWritingMessages } from './writing-messages.js';

/** English texts of the work plan, as far as reading needs them; those of writing are in writing-messages.ts. */
const english = {
  title: { I: 'Work I want', we: 'Work we want' },
  open: {
    I: 'If I want to work, I can start now. I do not have to be well first.',
    we: 'If we want to work, we can start now. We do not have to be well first.',
  },
  note_only: 'These are the words of someone else. You see what they share with you. You can add notes, but not change them.',
  nothing_yet: 'Nothing is written here yet. That is fine.',
  start_button: 'Start writing',
  now: { I: 'What I do now', we: 'What we do now' },
  unpaid: { I: 'What I give already, paid or not', we: 'What we give already, paid or not' },
  wish: { I: 'What I want', we: 'What we want' },
  wantWork: 'Paid work',
  want_yes: { I: 'Yes, I want it', we: 'Yes, we want it' },
  want_curious: { I: 'I am curious', we: 'We are curious' },
  want_notNow: 'Not now',
  dream: { I: 'Work I would like to do', we: 'Work we would like to do' },
  likes: { I: 'What I like', we: 'What we like' },
  dislikes: { I: 'Work I do not want', we: 'Work we do not want' },
  bring: { I: 'What I bring', we: 'What we bring' },
  skills: { I: 'What I am good at', we: 'What we are good at' },
  learning: { I: 'What I have learned, and want to learn', we: 'What we have learned, and want to learn' },
  languages: 'Languages',
  licences: 'Licences and papers',
  culture: {
    I: 'What matters to me at work: faith, family, dress, days off',
    we: 'What matters to us at work: faith, family, dress, days off',
  },
  past: { I: 'Work I have done', we: 'Work we have done' },
  past_liked: { I: 'What I liked', we: 'What we liked' },
  past_disliked: { I: 'What I did not like', we: 'What we did not like' },
  past_whyEnded: 'Why it ended',
  suits: { I: 'What suits me', we: 'What suits us' },
  hours: 'Hours',
  places: 'Places',
  travel: 'Getting there',
  money: { I: 'What I need to earn', we: 'What we need to earn' },
  people: { I: 'People who can help me find work', we: 'People who can help us find work' },
  needs: { I: 'What makes work possible for me', we: 'What makes work possible for us' },
  atWork: { I: 'What helps me on a working day', we: 'What helps us on a working day' },
  adjustments: 'Changes that an employer could make',
  adjustment_law: 'The law or rule it rests on',
  targets: { I: 'Where I would like to ask', we: 'Where we would like to ask' },
  target_employer: 'Who',
  target_why: 'Why',
  tell: { I: 'What I tell an employer', we: 'What we tell an employer' },
  tell_notDecided: 'Not decided',
  tell_yes: { I: 'I tell', we: 'We tell' },
  tell_onlyAdjustments: { I: 'I tell only what I need changed', we: 'We tell only what we need changed' },
  tell_later: 'Later perhaps',
  tell_no: { I: 'I do not tell', we: 'We do not tell' },
  help: { I: 'Help I want, as long as I want it', we: 'Help we want, as long as we want it' },
  support_who: 'Who',
  support_howOften: 'How often',
  support_ended: 'Ended on',
  support_back: { I: 'How I can come back to it', we: 'How we can come back to it' },
  jobs: { I: 'Jobs I have had since', we: 'Jobs we have had since' },
  job_start: 'Began',
  job_end: 'Ended',
  job_endMine: { I: 'What I learned about what suits me', we: 'What we learned about what suits us' },
  job_next: 'What comes next',
  profile: { I: 'What I can offer', we: 'What we can offer' },
  profile_footer: { I: 'Written by me.', we: 'Written by us.' },
  print_profile: { I: 'Print what I can offer, on one page', we: 'Print what we can offer, on one page' },
  citizenship: 'Living among others',
  citizenship_rights: { I: 'My rights', we: 'Our rights' },
  citizenship_responsibilities: { I: 'What others count on me for', we: 'What others count on us for' },
  citizenship_roles: 'Roles in life',
  citizenship_resources: { I: 'What I need to take part', we: 'What we need to take part' },
  citizenship_relationships: { I: 'People who know me by name', we: 'People who know us by name' },
  citizenship_belonging: { I: 'Where I belong', we: 'Where we belong' },
  panels: 'More about work',
  panel_search: { I: 'My job search', we: 'Our job search' },
  panel_tell: { I: 'What I tell an employer', we: 'What we tell an employer' },
  panel_supports: 'Pay, benefits and help in a job',
  panel_proposals: 'What others suggest',
};

/** The texts with their languages. */
export const workPlanCatalog = defineCatalog({
  name: 'work-plan',
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

export type WorkPlanReadingMessages = typeof english;
/** All texts of the widget; the type of the other languages. */
export type WorkPlanMessages = WorkPlanReadingMessages &
  WorkPlanWritingMessages &
  SearchMessages &
  TellMessages &
  SupportsMessages &
  ProposalsMessages;
export type WorkPlanKey = keyof WorkPlanMessages;
