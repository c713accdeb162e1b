// drafted, not yet read by people who use easy read
import type { Translation } from '../../i18n/catalog.js';
import type { ProposalsMessages } from './messages.js';

export default {
  notes_kind_advocate: 'someone who speaks up for the person',
} satisfies Translation<ProposalsMessages>;
