// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { GroupMessages } from './messages.js';

export default {
  group_help: 'Pour l’écran dans la salle. Écris ce qui est dit, pas qui l’a dit.',
  group_not_kept:
    'Rien n’est enregistré sur ce tableau. Tout disparaît quand tu fermes cette page. Imprime-le si le groupe le veut.',
  group_today: 'De quoi nous parlons aujourd’hui',
  group_words: 'Ce que nous avons dit',
  group_try: 'Ce que les gens veulent essayer',
  group_clear: 'Effacer le tableau',
  group_cleared: 'Le tableau est effacé.',
  group_print: 'Imprimer le tableau',
} satisfies Translation<GroupMessages>;
