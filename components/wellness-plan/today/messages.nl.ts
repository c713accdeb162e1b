// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TodayMessages } from './messages.js';

export default {
  today_help: 'Iets om naar te kijken. Vink aan wat je wilt. Er wordt niets geteld.',
  today_ticks: 'De vinkjes zijn alleen voor vandaag. Ze gaan weg als je deze pagina verlaat.',
  today_none: 'Er staat nog niets voor elke dag in het plan. Dat is prima.',
  today_fill: 'Iets schrijven voor elke dag',
  today_keep: 'Een paar woorden over vandaag bewaren',
  today_words: 'Woorden over vandaag',
  today_words_hint: 'Deze woorden staan in je plan, met de datum. De vinkjes worden niet bewaard.',
  today_kept: 'Ze staan in je plan, bij {date}.',
} satisfies Translation<TodayMessages>;
