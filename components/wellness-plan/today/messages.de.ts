// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TodayMessages } from './messages.js';

export default {
  today_help: 'Etwas zum Anschauen. Hak ab, was du magst. Es wird nichts gezählt.',
  today_ticks: 'Die Haken gelten nur für heute. Sie sind weg, wenn du diese Seite verlässt.',
  today_none: 'Im Plan steht noch nichts für jeden Tag. Das ist in Ordnung.',
  today_fill: 'Etwas für jeden Tag aufschreiben',
  today_keep: 'Ein paar Worte von heute behalten',
  today_words: 'Worte von heute',
  today_words_hint: 'Diese Worte stehen mit dem Datum in deinem Plan. Die Haken werden nicht behalten.',
  today_kept: 'Sie stehen jetzt unter dem {date} in deinem Plan.',
} satisfies Translation<TodayMessages>;
