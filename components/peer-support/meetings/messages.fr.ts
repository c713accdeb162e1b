// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { MeetingsMessages } from './messages.js';

export default {
  notes_rule: 'Nous écrivons les notes ensemble, ou pas du tout.',
  meetings_intro:
    'La personne pair-aidante écrit sous « Ce que d’autres ont écrit ». C’est là que tu le reprends. Alors cela vient de vous deux, et c’est gardé.',
  meetings_none: 'Aucune rencontre n’est notée. C’est bien comme ça.',
  meetings_add: 'Ajouter une rencontre',
  meetings_on: 'Jour',
  meetings_mode: 'Une note sur cette rencontre',
  meetings_mode_together: 'Nous l’écrivons ensemble',
  meetings_mode_none: 'Pas de note',
  meetings_together: 'Ce que nous avons écrit ensemble',
  meetings_take_out: 'Enlever cette note',
  meetings_taken_out: 'La note est enlevée. Rien n’en est gardé ici.',
  meetings_mine: { I: 'Quelques mots pour moi', we: 'Quelques mots pour nous' },
  meetings_mine_hint: 'Montrés ici à toi, et à personne d’autre.',
  meetings_item: 'Rencontre {position} sur {count}',
  meetings_remove: 'Enlever cette rencontre',
  meetings_waiting: 'Voir ce que la personne pair-aidante a écrit',
} satisfies Translation<MeetingsMessages>;
