// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { OwnNoteMessages } from './messages.js';

export default {
  mine_intro: {
    I: 'Ceci est à part du carnet de la rencontre. C’est avec ce que je garde pour moi, et dans aucune copie du carnet.',
    we: 'Ceci est à part du carnet de la rencontre. C’est avec ce que nous gardons pour nous, et dans aucune copie du carnet.',
  },
  mine_come_as: { I: 'Je viens comme', we: 'Nous venons comme' },
  mine_come_as_hint: 'Autant de rôles que tu veux, ou aucun. Par exemple : un frère, une voisine, quelqu’un qui l’a vécu.',
  mine_words: { I: 'Ce que je veux garder de cette rencontre', we: 'Ce que nous voulons garder de cette rencontre' },
  mine_start: 'Écrire quelque chose pour toi',
  mine_change: 'Changer cela',
  mine_done: 'Terminé',
  mine_first: 'Écris d’abord quelques mots sur la rencontre, comme le jour. Ensuite, ta propre note aura sa place.',
} satisfies Translation<OwnNoteMessages>;
