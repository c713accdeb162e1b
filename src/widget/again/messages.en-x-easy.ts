// drafted, not yet read by people who use easy read
import type { Translation } from '../../i18n/catalog.js';
import type { AgainMessages } from './messages.js';

export default {
  about_review_past:
    'You wanted to look at this again on {date}. You can do it now. You can choose another day. You can also leave it.',
  about_file_help: 'A calendar can remind you. It shows "{title}" and no more.',
} satisfies Translation<AgainMessages>;
