// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TodayMessages } from './messages.js';

export default {
  today_help: 'Une page à regarder. Coche ce que tu veux. Rien n’est compté.',
  today_ticks: 'Les coches sont pour aujourd’hui. Elles disparaissent quand tu quittes cette page.',
  today_none: 'Il n’y a encore rien pour chaque jour dans le plan. C’est bien comme ça.',
  today_fill: 'Écrire quelque chose pour chaque jour',
  today_keep: 'Garder quelques mots sur aujourd’hui',
  today_words: 'Des mots sur aujourd’hui',
  today_words_hint: 'Ces mots sont dans ton plan, avec la date. Les coches ne sont pas gardées.',
  today_kept: 'Ils sont dans ton plan, au {date}.',
} satisfies Translation<TodayMessages>;
