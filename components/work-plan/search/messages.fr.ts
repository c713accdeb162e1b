// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SearchMessages } from './messages.js';

export default {
  search_now: 'Tu peux commencer aujourd’hui. Rien d’autre n’est à remplir d’abord.',
  add_target: 'Ajouter un lieu ou un genre de travail',
  target_kind: 'Quel genre de travail',
  contacts: 'Personnes et lieux contactés',
  contacts_none: 'Tu n’as encore contacté personne.',
  contact_add: 'Écrire sur quelqu’un que tu as contacté',
  contact_change: 'Changer cela',
  contact_done: 'Terminé',
  contact_take_out: 'Enlever cela',
  contact_removed: 'C’est enlevé.',
  contact_back: 'C’est remis.',
  contact_untitled: 'Quelqu’un',
  contact_employer: 'Qui a été contacté',
  contact_on: 'Jour',
  contact_by: 'Qui a demandé, si ce n’est pas toi',
  contact_how: 'Comment',
  contact_how_hint: 'Par exemple : une lettre, une visite, par une connaissance.',
  contact_result: 'Ce que cela a donné',
  contact_next: 'La suite',
  contact_nextOn: 'Quel jour',
  contact_calendar: 'Mettre ce jour dans un calendrier',
  contact_calendar_made: 'Le fichier pour ton calendrier est fait. Cherche-le dans tes téléchargements.',
  calendar_title: { I: 'Quelque chose que j’ai prévu', we: 'Quelque chose que nous avons prévu' },
  search_find: { I: 'Chercher dans ce que j’ai écrit', we: 'Chercher dans ce que nous avons écrit' },
  search_more: 'En montrer plus',
  search_nothing: 'Rien ne contient ces mots.',
} satisfies Translation<SearchMessages>;
