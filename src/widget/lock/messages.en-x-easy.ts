// drafted, not yet read by people who use easy read
import type { Translation } from '../../i18n/catalog.js';
import type { LockMessages } from './messages.js';

export default {
  lock_about:
    'You can lock what is kept here. A pass phrase opens the lock. A pass phrase is a secret line of words. Nobody can read what is here without it.',
  lock_protects: 'This helps if you lose this device. It helps if others use this device.',
  lock_not_open: 'When it is open, it can be read. Anyone at this screen can read it. So can this website.',
  lock_not_before:
    'Some words were saved before the lock. They can stay in files of this browser. They can stay there for a while.',
  lock_not_lost:
    'There is a pass phrase, and a code on paper. If you lose both, your words are lost. Nobody can bring them back.',
  lock_copy_first: 'You can save a copy first. Keep it in a safe place.',
  lock_here_only: 'A lock is for what is kept on this device. What you write here is kept somewhere else.',
  lock_new_help: 'Take a few words. Only you would put them together. Others can guess a short one.',
  lock_code_help: 'This code opens the lock too. Print it or write it down. Keep it away from this device. You see it only now.',
  lock_code_paper: 'This code opens what is locked. It works without the pass phrase. Keep this paper in a safe place.',
  lock_renew_help: 'Then the code you have now will not work.',
  lock_on_hide: 'Lock when this page is hidden',
  lock_page_minutes: {
    one: 'This website always locks it after {count} minute.',
    other: 'This website always locks it after {count} minutes.',
  },
  lock_page_hide: 'This website always locks it when the page is hidden.',
  lock_open_help: 'In a crisis there may be little time. Typing a pass phrase may take too long. So you can leave one card open.',
  lock_remove_help: 'Then what is kept here is open. Anyone who uses this device and browser can read it.',
} satisfies Translation<LockMessages>;
