import { laterTexts } from '../../../src/i18n/catalog.js';
import { chimeGoalsCatalog } from '../messages.js';

/** English texts of the panel `raise`. `letter_…` stand in the letter. */
const english = {
  raise_intro: 'Some things are not yours to change alone. Here is a letter made of your words. Change it as you like.',
  raise_letter: 'The letter',
  raise_copy: 'Copy the letter',
  raise_copied: 'The letter is copied. Paste it where you want to send it.',
  raise_not_copied: 'This browser did not copy it. Mark the words and copy them.',
  raise_print: 'Print the letter',
  raise_again: { I: 'Make it anew from my words', we: 'Make it anew from our words' },
  raise_topic: 'Keep this as a topic to talk about with others',
  raise_topic_help: 'No one is told. It is a note to bring to a meeting where people talk as equals.',
  raise_nowhere: 'It goes nowhere by itself. You decide who gets it.',
  letter_hello: 'Hello,',
  letter_want: { I: 'I would like more of this in my life:', we: 'We would like more of this in our life:' },
  letter_why: { I: 'Why it matters to me:', we: 'Why it matters to us:' },
  letter_way: 'This gets in the way:',
  letter_who: 'who could change that:',
  letter_ask: {
    I: 'What can you do to change this? I would like to hear from you, and to talk about it.',
    we: 'What can you do to change this? We would like to hear from you, and to talk about it.',
  },
  letter_bye: 'With kind regards',
};

export const raiseTexts = laterTexts(chimeGoalsCatalog, english, {
  part: 'raise',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type RaiseMessages = typeof english;
