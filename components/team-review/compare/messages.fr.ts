// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CompareMessages } from './messages.js';

export default {
  compare_with: 'Quel autre bilan ?',
  compare_none: 'Il n’y a pas encore d’autre bilan. Quand il y en aura un, vous pourrez lire les deux côte à côte.',
  compare_intro: 'Ce qui était écrit alors, et ce qui est écrit maintenant. Des mots, et aucun compte.',
  compare_then: 'Alors : {name}',
  compare_now: 'Maintenant : {name}',
  compare_nothing: 'Rien n’a été écrit.',
  compare_no_words: 'Aucun des deux bilans n’a encore de mots.',
} satisfies Translation<CompareMessages>;
