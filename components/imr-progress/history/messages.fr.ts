// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { HistoryMessages } from './messages.js';

export default {
  history_none: 'Rien n’a encore été dit, aucun jour. C’est bien comme ça.',
  history_help: 'Les jours où il n’y a rien ne sont pas montrés. Il n’y a pas de bon rythme.',
  history_more: 'Montrer des jours plus anciens',
} satisfies Translation<HistoryMessages>;
