// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TimeMessages } from './messages.js';

export default {
  time_one: 'Dit doel',
  time_all: { I: 'Al mijn doelen', we: 'Al onze doelen' },
  time_nothing: 'Er is nog niets op een dag geschreven. Dat is prima.',
  time_drawing: 'Een tijdlijn met een streepje voor elke dag waarop iets is gezegd. De tabel zegt hetzelfde in woorden.',
  time_table: 'Hetzelfde als tabel',
  time_day: 'Dag',
  time_goal: 'Doel',
  time_said: { I: 'Wat ik zei', we: 'Wat we zeiden' },
  time_begun: 'Voor het eerst opgeschreven',
  time_state: { I: 'Hoe ver ik ermee was', we: 'Hoe ver we ermee waren' },
  time_checkIn: 'Hoe het ging',
} satisfies Translation<TimeMessages>;
