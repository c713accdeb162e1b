// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { HistoryMessages } from './messages.js';

export default {
  history_none: 'Todavía no se ha dicho nada en ningún día. Está bien así.',
  history_help: 'Los días sin nada no se muestran. Cualquier ritmo vale.',
  history_more: 'Mostrar días anteriores',
} satisfies Translation<HistoryMessages>;
