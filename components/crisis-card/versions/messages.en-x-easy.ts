// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { VersionsMessages } from './messages.js';

export default {
  versions_note_agent: 'Note by someone who speaks for the person',
  versions_stays: 'Signatures stay as they are now. The list of copies stays too.',
  versions_brought_unsaved: 'Version {revision} is on the card. It is not saved yet.',
  versions_put_back_unsaved: 'The words from before are on the card. They are not saved yet.',
} satisfies Translation<VersionsMessages>;
