// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ShowMessages } from './messages.js';

export default {
  show_close: 'Sluiten',
  show_all: 'Alles lezen',
  show_first: 'Alleen laten zien wat eerst komt',
  show_call: 'Bellen',
  show_text: 'Sms sturen',
  show_code: 'Een code laten zien om te scannen',
  show_code_hide: 'De code verbergen',
  show_code_help: 'Een andere telefoon kan deze code scannen. De namen, de nummers en de eerste regels van hieronder staan erin.',
  show_code_label: 'Code om met een telefoon te scannen',
  show_code_failed: 'De code kan nu niet worden getoond. De woorden hieronder zouden erin staan.',
  show_code_nothing: 'Er is nog geen nummer en geen eerste regel om in een code te zetten.',
} satisfies Translation<ShowMessages>;
