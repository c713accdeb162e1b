// drafted, not yet read by people who use easy read
import type { Translation } from '../../i18n/catalog.js';
import type { SharingMessages } from './messages.js';

export default {
  sharing_no_lock: 'It is not a lock. Other people may be able to read it. They may use this device or run this site.',
  sharing_how_view: 'They see it here, with later changes',
  sharing_what_whole: 'All of it, with what is added later',
  sharing_purpose: 'What it is for, if you want to say',
  sharing_last_day: 'Last day, if there is one',
  sharing_unsaved: 'It could not be saved. So nothing was shared.',
  sharing_copy_unsaved: 'The copy was given out. But it is not written down here. Try to save again.',
  role_advocate: 'someone who speaks up for people',
} satisfies Translation<SharingMessages>;
