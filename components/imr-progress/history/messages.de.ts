// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { HistoryMessages } from './messages.js';

export default {
  history_none: 'Noch ist an keinem Tag etwas gesagt. Das ist in Ordnung.',
  history_help: 'Tage, an denen nichts war, stehen hier nicht. Es gibt kein richtiges Tempo.',
  history_more: 'Frühere Tage zeigen',
} satisfies Translation<HistoryMessages>;
