// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { NowMessages } from './messages.js';

export default {
  state_ask: { I: 'Hoe ver ben ik hiermee?', we: 'Hoe ver zijn we hiermee?' },
  state_help: 'Heen en weer gaan komt veel voor. Wat je eerder deed, is niet verloren.',
  state_words: 'Een paar woorden daarover',
  state_said: 'Je koos: {state}.',
  check_in_ask: 'Hoe gaat het?',
  check_in_start: 'Opschrijven hoe het gaat',
  check_in_change: 'Veranderen: {position} van {count}',
  check_in_words: 'Hoe is het nu?',
  check_in_compared: { I: 'Vergeleken met wat ik hoopte', we: 'Vergeleken met wat we hoopten' },
  check_in_when: 'Dag',
  check_in_removed: 'Wat er die dag is geschreven, is weggehaald.',
  check_in_back: 'Wat er die dag is geschreven, is terug.',
  check_in_earlier: 'Veranderen of weghalen wat er eerder is geschreven',
} satisfies Translation<NowMessages>;
