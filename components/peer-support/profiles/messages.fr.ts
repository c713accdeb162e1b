// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ProfilesMessages } from './messages.js';

export default {
  peers_intro: 'On ne choisit personne à ta place. Prends tout le temps que tu veux.',
  peers_none: 'Aucune personne pair-aidante n’est encore dans la liste. Tu peux en demander une.',
  peers_none_found:
    'Ici, personne ne correspond à tout cela. Choisis moins de choses, ou demande une rencontre, peu importe avec qui.',
  peers_by: 'Trouver des personnes selon',
  peers_all: 'Tout',
  peers_interests: 'Intérêts',
  peers_languages: 'Langues',
  peers_cultures: 'Culture',
  peers_gender: 'Genre',
  peers_brings: 'Apporte',
  peers_ways: 'Rencontres',
  peers_choose: 'Choisir {name}',
  peers_open: 'Voir ce que tu as écrit sur la rencontre avec {name}',
  peers_anyone: 'Demander une rencontre, peu importe avec qui',
  peers_anyone_help: 'Tu peux aussi laisser ouvert qui ce sera.',
} satisfies Translation<ProfilesMessages>;
