import { laterTexts } from '../../i18n/catalog.js';
import { commonCatalog } from '../../i18n/messages.js';

const english = {
  lock_pass: 'Pass phrase',
  lock_show: 'Show what you type',
  lock_unlock: 'Unlock',
  lock_lost: 'You can type the code from your paper here too.',
  lock_opening: 'Unlocking…',
  lock_unlocked: 'It is unlocked.',
  lock_is_locked: 'It is locked.',
  lock_empty: 'Type a pass phrase first.',

  lock_about: 'You can lock what is kept here with a pass phrase. Then nobody can read it without the pass phrase.',
  lock_protects: 'This helps if you lose this device, or if others use it.',
  lock_not_title: 'What a lock does not do',
  lock_not_open: 'While it is unlocked, anyone at this screen can read it. So can this website.',
  lock_not_before: "What you saved before the lock can stay in this browser's files for a while.",
  lock_not_copies: 'Copies you saved or gave to others are not locked.',
  lock_not_lost: 'If you lose the pass phrase and the code on paper, your words are lost. Nobody can bring them back.',
  lock_copy_first: 'You can save a copy first, and keep it in a safe place.',
  lock_here_only: 'A lock is only for what is kept on this device. What you write here is kept elsewhere.',

  lock_set_title: 'Set a lock',
  lock_new: 'New pass phrase',
  lock_new_help: 'Take a few words that only you would put together. Others can guess a short one.',
  lock_again: 'The same once more',
  lock_differs: 'These two are not the same. Look at them again.',
  lock_set: 'Set the lock',
  lock_setting: 'One moment…',
  lock_is_set: 'The lock is set.',

  lock_code_title: 'Your code on paper',
  lock_code_help:
    'This code opens the lock as well. Print it or write it down, and keep it away from this device. You see it only now.',
  lock_code_print: 'Print the code',
  lock_code_done: { I: 'I have it on paper', we: 'We have it on paper' },
  lock_code_paper: 'With this code, what is locked can be opened without the pass phrase. Keep this paper in a safe place.',

  lock_on: 'What is kept here is locked. It is open on this page now.',
  lock_change_title: 'Another pass phrase',
  lock_current: 'Pass phrase you have now, or the code',
  lock_change: 'Change the pass phrase',
  lock_changed: 'The pass phrase is changed.',
  lock_renew_title: 'Another code on paper',
  lock_renew_help: 'The code you have now will not open it any more.',
  lock_renew: 'Make another code',

  lock_when_title: 'Locking by itself',
  lock_when: 'If nobody does anything',
  lock_never: 'It stays open',
  lock_minutes: { one: 'Lock after {count} minute', other: 'Lock after {count} minutes' },
  lock_on_hide: 'Lock as soon as this page is out of sight',
  lock_page_minutes: {
    one: 'This website locks it after {count} minute in any case.',
    other: 'This website locks it after {count} minutes in any case.',
  },
  lock_page_hide: 'This website locks it in any case when the page is out of sight.',
  lock_when_saved: 'Saved.',

  lock_open_title: 'A crisis card that is always open',
  lock_open_help: 'In a crisis there may be no time for a pass phrase. You can leave one card open.',
  lock_open_means: 'Then anyone who uses this device can read that card. All the rest stays locked.',
  lock_open_none: 'Keep every card locked',
  lock_open_card: 'Leave open: {title}',
  lock_open_unnamed: 'a card of {date}',
  lock_opened: 'This card is open from now on.',
  lock_closed: 'Every card is locked now.',

  lock_remove_title: 'Take the lock away',
  lock_remove_help: 'Then anyone who uses this device and this browser can read what is kept here.',
  lock_remove: 'Take the lock away',
  lock_removed: 'There is no lock any more.',
};

const part = {
  part: 'lock',
  english,
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
};

/** Texts of the lock, the same for every widget. */
export const lockTexts = laterTexts(commonCatalog, english, part);

/** For those who list all texts: the English ones with their languages. */
export const lockPart = part;

export type LockMessages = typeof english;
