import { laterTexts } from '../../../src/i18n/catalog.js';
import { imrCatalog } from '../messages.js';

/** English texts of the panel `plan`. `aspect_<key>` names one thing that a session can have room for. */
const english = {
  plan_help: 'For those who plan a session. It looks at the plan, and says nothing about any person or team.',
  plan_not_kept: 'This plan is not saved. It goes away when you close this page.',
  plan_agenda: 'What is planned',
  plan_agenda_hint: 'One line for each part. Leave room for what people bring.',
  plan_ask: 'What does this plan have room for?',
  plan_has: 'In this plan',
  plan_has_not: 'Not in this plan',
  plan_none: 'Nothing so far.',
  plan_fine: 'No session has room for all of it.',
  plan_suggest: 'Suggest this to the person',
  plan_suggest_help: 'The person reads it under "What others wrote", and chooses what to do with it.',
  plan_suggested: 'Your plan stands beside the words of the person now.',
  plan_kept: 'This was not added. Your words are still here. Try again.',
  plan_print: 'Print this plan',
  aspect_size: 'Few enough people for all to speak',
  aspect_time: 'Enough time, and going on week after week',
  aspect_breadth: 'Topics from the whole list, not from one corner',
  aspect_takeHome: 'Something to take home for everyone',
  aspect_others: 'A way to bring in people they trust',
  aspect_goal: 'Time to choose a goal',
  aspect_followUp: 'A look at how the goal is going',
  aspect_wishes: 'A link from the topic to what people want',
  aspect_teaching: 'Facts in small steps, with time for questions',
  aspect_trying: 'Something to try, and a look back at what was tried',
  aspect_coping: 'Ways to cope that people choose',
  aspect_harderTimes: 'Signs of harder times, and what to do then',
  aspect_medicine: 'For those who ask: medicine in their daily life',
};

export const planTexts = laterTexts(imrCatalog, english, {
  part: 'plan',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type PlanMessages = typeof english;
