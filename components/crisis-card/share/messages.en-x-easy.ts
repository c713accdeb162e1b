// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ShareMessages } from './messages.js';

export default {
  share_intro: 'You can make copies of this card here. They are for you or people you choose.',
  share_file_holds: 'The file holds the words on this card. It holds names and numbers too.',
  share_file_seen: 'Anyone who has the file can read it. You cannot get it back.',
  share_file_without: 'Hidden parts are not in it. Notes from others are not in it. But views that stand beside yours are in it.',
  share_contacts_seen: 'Anyone who has the file may read them. Other apps on the phone may read them too.',
  share_how_refuse: { I: 'My no counts as much as my yes.', we: 'Our no counts as much as our yes.' },
  share_how_law: 'By law, others may not have to follow this card.',
} satisfies Translation<ShareMessages>;
