// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { AgainMessages } from './messages.js';

export default {
  about_back: 'C’est remis.',
  about_review: 'Revoir cela plus tard',
  about_review_help: 'Si tu en as envie. Rien ne change quand le jour est passé.',
  about_review_on: 'Revoir cela le',
  about_review_6: 'Dans 6 mois',
  about_review_12: 'Dans 12 mois',
  about_review_set: 'Le jour choisi est le {date}.',
  about_review_off: 'Ne plus prévoir de jour',
  about_review_was_off: 'Aucun jour n’est prévu.',
  about_review_past: 'Tu voulais revoir cela le {date}. Tu peux le faire maintenant, choisir un autre jour, ou laisser comme ça.',
  about_review_looked: { I: 'J’ai revu cela', we: 'Nous avons revu cela' },
  about_review_last: 'Tu as revu cela le {date}.',
  about_file_title: { I: 'Revoir mes notes', we: 'Revoir nos notes' },
  about_file_help: 'Un calendrier peut te le rappeler. Il affiche « {title} », et rien d’autre.',
  about_file_save: 'Enregistrer le jour pour un calendrier',
  about_file_saved: 'Ton navigateur l’enregistre sous le nom {file}. Ouvre ce fichier pour ajouter le jour.',
} satisfies Translation<AgainMessages>;
