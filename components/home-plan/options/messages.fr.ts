// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { OptionsMessages } from './messages.js';

export default {
  options_none: 'Aucun logement n’est encore noté.',
  option_add: 'Ajouter un logement',
  option_change: 'Changer cela',
  option_done: 'Terminé',
  option_take_out: 'Enlever ce logement',
  option_removed: 'Le logement est enlevé.',
  option_back: 'Le logement est remis.',
  option_label: 'Comment tu l’appelles',
  option_label_hint: 'Par exemple : l’appartement au-dessus de la boulangerie.',
  option_address: 'Où il est',
  option_seenOn: 'Le jour où tu l’as vu',
  option_pro: 'Ajouter quelque chose qui est pour',
  option_con: 'Ajouter quelque chose qui est contre',
  option_condition: 'Ajouter quelque chose qu’on demande',
  option_conditions_hint:
    'Par exemple des règles, des visites ou un traitement. C’est ce qu’on te demande. Cela ne dit rien de toi.',
  option_choose: 'Choisir celui-ci',
  option_chosen: 'C’est celui que tu as choisi.',
} satisfies Translation<OptionsMessages>;
