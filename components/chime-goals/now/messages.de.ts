// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { NowMessages } from './messages.js';

export default {
  state_ask: { I: 'Wo bin ich damit?', we: 'Wo sind wir damit?' },
  state_help: 'Ein Hin und Her ist nichts Besonderes. Nichts von früher geht verloren.',
  state_words: 'Ein paar Worte dazu',
  state_said: 'Gewählt: {state}.',
  check_in_ask: 'Wie läuft es?',
  check_in_start: 'Schreiben, wie es läuft',
  check_in_change: 'Ändern: {position} von {count}',
  check_in_words: 'Wie ist es jetzt?',
  check_in_compared: { I: 'Verglichen mit dem, was ich gehofft habe', we: 'Verglichen mit dem, was wir gehofft haben' },
  check_in_when: 'Tag',
  check_in_removed: 'Was an diesem Tag geschrieben wurde, ist herausgenommen.',
  check_in_back: 'Was an diesem Tag geschrieben wurde, ist wieder da.',
  check_in_earlier: 'Früher Geschriebenes ändern oder herausnehmen',
} satisfies Translation<NowMessages>;
