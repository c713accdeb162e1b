// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { OptionsMessages } from './messages.js';

export default {
  options_none: 'Es ist noch keine Wohnung aufgeschrieben.',
  option_add: 'Eine Wohnung dazuschreiben',
  option_change: 'Das ändern',
  option_done: 'Fertig',
  option_take_out: 'Diese Wohnung herausnehmen',
  option_removed: 'Die Wohnung wurde herausgenommen.',
  option_back: 'Die Wohnung ist wieder da.',
  option_label: 'Wie du sie nennst',
  option_label_hint: 'Zum Beispiel: die Wohnung über der Bäckerei.',
  option_address: 'Wo sie ist',
  option_seenOn: 'Tag, an dem du sie gesehen hast',
  option_pro: 'Etwas dazuschreiben, das dafür spricht',
  option_con: 'Etwas dazuschreiben, das dagegen spricht',
  option_condition: 'Etwas dazuschreiben, das sie verlangen',
  option_conditions_hint: 'Etwa Regeln, Besuche oder Behandlung. Das verlangen sie. Über dich sagt es nichts.',
  option_choose: 'Diese nehmen',
  option_chosen: 'Diese hast du gewählt.',
} satisfies Translation<OptionsMessages>;
