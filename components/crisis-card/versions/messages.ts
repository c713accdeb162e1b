import { laterTexts } from '../../../src/i18n/catalog.js';
import { crisisCardCatalog } from '../messages.js';

/** English texts of the panel `versions`. */
const english = {
  versions_intro: 'Each version that was saved is kept here. You can read it, compare it, or bring it back.',
  versions_none: 'Nothing was saved yet.',
  versions_loading: 'Looking for earlier versions…',
  versions_failed: 'Earlier versions cannot be read now. What you wrote is not gone.',
  versions_list: 'Versions',
  versions_number: 'Version {revision}',
  versions_now: 'This is the version of now.',
  versions_when: '{date}, {time}',
  versions_by_note: 'A note was added.',
  versions_removed: 'The card was removed then.',
  versions_unreadable: 'This version cannot be read here. A newer version of this page may be able to.',
  versions_read: 'Read it',
  versions_close: 'Close it',
  versions_more: 'Show more',
  versions_compare: 'Compare two versions',
  versions_earlier: 'The earlier one',
  versions_later: 'The later one',
  versions_same: 'Both say the same.',
  versions_moved: 'The parts stand in another order.',
  versions_lines_moved: 'In another order.',
  versions_added: 'Added',
  versions_taken: 'Taken out',
  versions_stays: 'As before',
  versions_back: 'Bring this version back',
  versions_back_help: 'It becomes a new version. Nothing is lost: the version of now stays in this list.',
  versions_is_back: 'Version {revision} is back.',
  versions_undo: 'Put back what was here',
  versions_undone: 'What was here is back.',
};

export const versionsTexts = laterTexts(crisisCardCatalog, english);

export type VersionsMessages = typeof english;
