// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { NowMessages } from './messages.js';

export default {
  state_ask: { I: 'Où en suis-je ?', we: 'Où en sommes-nous ?' },
  state_help: 'Il est courant d’avancer et de revenir en arrière. Rien de ce que tu as fait avant n’est perdu.',
  state_words: 'Quelques mots là-dessus',
  state_said: 'Tu as choisi : {state}.',
  check_in_ask: 'Comment ça va ?',
  check_in_start: 'Écrire comment ça va',
  check_in_change: 'Changer : {position} sur {count}',
  check_in_words: 'Comment c’est maintenant ?',
  check_in_compared: { I: 'Par rapport à ce que j’espérais', we: 'Par rapport à ce que nous espérions' },
  check_in_when: 'Jour',
  check_in_removed: 'Ce qui était écrit ce jour-là est enlevé.',
  check_in_back: 'Ce qui était écrit ce jour-là est remis.',
  check_in_earlier: 'Changer ou enlever ce qui a été écrit avant',
} satisfies Translation<NowMessages>;
