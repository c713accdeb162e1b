// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CompareMessages } from './messages.js';

export default {
  compare_intro:
    'Mets les logements et les lignes dans l’ordre que tu veux. Il n’y a pas de bonne réponse, et rien n’est additionné.',
  compare_few: 'Avec deux logements ou plus, tu peux les mettre côte à côte.',
  compare_row: 'Ligne',
  compare_home_earlier: 'Avancer ce logement d’une place',
  compare_home_later: 'Reculer ce logement d’une place',
  compare_row_up: 'Monter cette ligne',
  compare_row_down: 'Descendre cette ligne',
  compare_row_hide: 'Ne pas montrer cette ligne',
  compare_rows_all: 'Montrer toutes les lignes',
  compare_moved: 'Déplacé.',
  compare_hidden: 'La ligne n’est plus montrée.',
  compare_shown: 'Toutes les lignes sont montrées.',
} satisfies Translation<CompareMessages>;
