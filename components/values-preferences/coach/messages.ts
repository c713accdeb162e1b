import { laterTexts } from '../../../src/i18n/catalog.js';
import { valuesCatalog } from '../messages.js';

/** English texts for somebody who works with the person. They are never shown to the person by themselves. */
const english = {
  coach_intro: 'These are questions to ask, not boxes to fill. Ask one, and listen. Leave out what does not fit.',
  coach_want: 'What does the person want?',
  coach_want_1: 'What would you like to be different, even a little?',
  coach_want_2: 'What should stay as it is?',
  coach_now: 'How is it now?',
  coach_now_1: 'What is going on around this at the moment?',
  coach_now_2: 'What have you found out about it by yourself?',
  coach_try: 'What could be tried?',
  coach_try_1: 'What ideas do you have? What else?',
  coach_try_2: 'Would you like to hear what others have tried?',
  coach_do: 'What will the person do?',
  coach_do_1: 'What feels right to begin with, and when?',
  coach_do_2: 'What would you like others to do? What do you want to keep for yourself?',
  coach_back: 'Who backs them up?',
  coach_back_1: 'Who would be glad to hear of this?',
  coach_back_2: 'Who or what has stood by you before?',
  coach_after: 'Afterwards, write down in a few words what you heard. The person answers if it is right.',
  coach_write: 'Write what you heard',
};

export const coachTexts = laterTexts(valuesCatalog, english, {
  part: 'coach',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type CoachMessages = typeof english;
