// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TimeMessages } from './messages.js';

export default {
  time_one: 'Dieses Ziel',
  time_all: { I: 'Alle meine Ziele', we: 'Alle unsere Ziele' },
  time_nothing: 'Noch ist an keinem Tag etwas aufgeschrieben. Das ist in Ordnung.',
  time_drawing: 'Eine Zeitlinie mit einem Zeichen für jeden Tag, an dem etwas gesagt wurde. Die Tabelle sagt dasselbe in Worten.',
  time_table: 'Dasselbe als Tabelle',
  time_day: 'Tag',
  time_goal: 'Ziel',
  time_said: { I: 'Was ich gesagt habe', we: 'Was wir gesagt haben' },
  time_begun: 'Zum ersten Mal aufgeschrieben',
  time_state: { I: 'Wo ich damit war', we: 'Wo wir damit waren' },
  time_checkIn: 'Wie es lief',
} satisfies Translation<TimeMessages>;
