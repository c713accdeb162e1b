import { laterTexts } from '../../../src/i18n/catalog.js';
import { workPlanCatalog } from '../messages.js';

/** English texts of the view `tell`. */
const english = {
  tell_intro: 'It is yours to decide what an employer knows about your health. You can change your mind at any time.',
  tell_choose: { I: 'What do I want to tell?', we: 'What do we want to tell?' },
  tell_toWhom: 'To whom',
  tell_words: 'In which words',
  tell_words_hint: 'Say it the way you would say it. A line is enough.',
  tell_notTell: { I: 'What I do not want to tell', we: 'What we do not want to tell' },
  tell_whoMaySpeak: { I: 'Who may talk to an employer for me', we: 'Who may talk to an employer for us' },
  tell_whoMaySpeak_hint: 'While this is empty, nobody may.',
  tell_nobody: { I: 'Nobody may talk to an employer for me.', we: 'Nobody may talk to an employer for us.' },
  tell_earlier: { I: 'What I had decided before', we: 'What we had decided before' },
  tell_until: 'Until {date}',
  tell_add: 'Add a line',
};

export const tellTexts = laterTexts(workPlanCatalog, english, {
  part: 'tell',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type TellMessages = typeof english;
