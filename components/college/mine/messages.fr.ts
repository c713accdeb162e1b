// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { MineMessages } from './messages.js';

export default {
  mine_intro: 'Ce que tu écris sur un cours reste à toi, même quand le cours se termine.',
  mine_none: 'Il n’y a pas encore de cours dans ta liste. C’est bien comme ça.',
  mine_change: { I: 'Ouvrir mes mots', we: 'Ouvrir nos mots' },
  mine_change_name: 'Ouvrir : {position} sur {count}',
  mine_title: 'Nom du cours',
  mine_about: 'Quand et où il a lieu',
  mine_state: { I: 'Où en suis-je ?', we: 'Où en sommes-nous ?' },
  mine_state_help: 'Tu peux changer cela à tout moment. Personne ne compte combien de fois tu viens.',
  mine_hope: { I: 'Qu’est-ce que j’en espère ?', we: 'Qu’est-ce que nous en espérons ?' },
  mine_needs_hint: 'Par exemple une place près de la porte, ou un message la veille.',
  mine_add_need: 'Ajouter quelque chose qui aide',
  mine_words: { I: 'Ce que je veux garder', we: 'Ce que nous voulons garder' },
  mine_gone: 'Ce cours n’est pas dans la liste des cours ici. Tes mots restent.',
  mine_see: 'Voir ce qui est dit sur ce cours',
  mine_remove: { I: 'Enlever ce cours de ma liste', we: 'Enlever ce cours de notre liste' },
  mine_removed: 'Ce cours est enlevé de ta liste.',
  mine_back: 'Le cours est remis dans ta liste.',
  mine_more: 'En montrer plus',
} satisfies Translation<MineMessages>;
