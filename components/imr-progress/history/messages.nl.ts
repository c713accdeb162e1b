// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { HistoryMessages } from './messages.js';

export default {
  history_none: 'Er is nog niets gezegd op een dag. Dat is prima.',
  history_help: 'Dagen zonder woorden staan er niet bij. Elk tempo is goed.',
  history_more: 'Eerdere dagen laten zien',
} satisfies Translation<HistoryMessages>;
