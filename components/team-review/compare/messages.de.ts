// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CompareMessages } from './messages.js';

export default {
  compare_with: 'Mit welchem anderen Rückblick?',
  compare_none: 'Es gibt noch keinen anderen Rückblick. Wenn es einen gibt, könnt ihr hier beide nebeneinander lesen.',
  compare_intro: 'Was damals geschrieben wurde und was jetzt da steht. Nur Worte, nichts wird gezählt.',
  compare_then: 'Damals: {name}',
  compare_now: 'Jetzt: {name}',
  compare_nothing: 'Dazu wurde nichts geschrieben.',
  compare_no_words: 'In beiden Rückblicken steht noch nichts.',
} satisfies Translation<CompareMessages>;
