// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TimeMessages } from './messages.js';

export default {
  time_one: 'Cet objectif',
  time_all: { I: 'Tous mes objectifs', we: 'Tous nos objectifs' },
  time_nothing: 'Rien n’a encore été écrit, aucun jour. C’est bien comme ça.',
  time_drawing:
    'Une ligne du temps, avec une marque pour chaque jour où quelque chose a été dit. Le tableau dit la même chose avec des mots.',
  time_table: 'La même chose en tableau',
  time_day: 'Jour',
  time_goal: 'Objectif',
  time_said: { I: 'Ce que j’ai dit', we: 'Ce que nous avons dit' },
  time_begun: 'Écrit pour la première fois',
  time_state: { I: 'Où j’en étais', we: 'Où nous en étions' },
  time_checkIn: 'Comment ça allait',
} satisfies Translation<TimeMessages>;
