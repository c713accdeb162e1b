// drafted, not yet read by people who use easy read
import type { Translation } from './catalog.js';
import type { CommonMessages } from './messages.js';

export default {
  stored_host: '{site} keeps what you write. It is not kept on this device.',
  written_by_me: { I: 'I wrote this. No one else checked it.', we: 'We wrote this. No one else checked it.' },
  printed_on: 'This is version {revision}. It was saved on {date}.',
  help_danger: 'Could you be in danger? Could someone else be in danger? Call {number}.',
  help_none: 'No helpline is set for this site. Call your local emergency number. Or go to a place where people can help you.',
  error_StorageBlocked: 'This is open in another tab. That tab is older. Close that tab. Then try again.',
  error_StorageLost:
    'What is kept on this device did not open. Nothing you saved before is gone. Try again. Or open this page again.',
  error_StorageErased: 'What you saved before is gone from this browser. Do you have a saved copy? You can bring it back.',
  error_InsecureContext: 'This needs a safe page. Its address starts with https. Please tell the people who run this site.',
  error_SubjectMismatch: 'This belongs to someone else. So it was not opened.',
  device_shared: 'Do others use this device? Then they may be able to see this.',
  leave_help: 'This opens another page. What you saved here is not deleted. Your browser still lists the pages you visited.',
  words_to_copy: 'Mark these words. Copy them to a safe place.',
  conflict_title: 'This was changed somewhere else too',
  conflict_theirs: 'What was saved in the other place',
  error_StorageQuota:
    'This device is full. So this was not saved. Your words are still on the page. Make some room. Then try again.',
  error_Conflict: 'This was changed somewhere else too. It may be another tab or another device. Choose which words to keep.',
} satisfies Translation<CommonMessages>;
