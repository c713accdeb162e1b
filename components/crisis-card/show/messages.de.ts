// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ShowMessages } from './messages.js';

export default {
  show_close: 'Schließen',
  show_all: 'Alles lesen',
  show_first: 'Nur das Erste zeigen',
  show_call: 'Anrufen',
  show_text: 'Eine SMS schreiben',
  show_code: 'Einen Code zum Scannen zeigen',
  show_code_hide: 'Code ausblenden',
  show_code_help:
    'Ein anderes Handy kann den Code scannen. Er enthält die Namen, Nummern und ersten Zeilen, die darunter stehen.',
  show_code_label: 'Code zum Scannen mit einem Handy',
  show_code_failed: 'Der Code lässt sich gerade nicht zeigen. Darunter steht, was er enthalten würde.',
  show_code_nothing: 'Es gibt noch keine Nummer und keine erste Zeile für einen Code.',
} satisfies Translation<ShowMessages>;
