import { defineCatalog } from './catalog.js';
import type { CommonWritingMessages } from './writing-messages.js';

/**
 * Texts that every widget shares, as far as reading needs them; those of writing are in writing-messages.ts. Plain, short,
 * kind; reading age 9-11; own words (conventions.md, "Words"). `error_<code>` is what the person reads when something
 * fails: one for each error code; those that only writing can meet are among its texts.
 */
const english = {
  not_watched: 'No one is watching this page. If you need help now, open Help now.',
  stored_device: 'What you write stays on this device. No one sees it unless you share it.',
  stored_session: 'What you write here is not saved. It goes away when you close this page.',
  stored_memory:
    'This browser does not keep what you write. It goes away when you close this page. Copy it to a safe place first.',
  stored_host: 'What you write is kept by {site}, not on this device.',
  stored_host_site: 'this site',
  loading: 'Opening what you saved…',
  read_only: 'You can read this here, but not change it.',
  edit: 'Change this',
  read: 'Read it',
  print: 'Print',
  try_again: 'Try again',
  back: 'Back',
  panel_sharing: 'Who can see this',
  written_by_me: { I: 'Written by me, not checked by anyone else.', we: 'Written by us, not checked by anyone else.' },
  printed_on: 'Version {revision}, saved on {date}.',
  not_saved_version: 'Not saved yet.',
  help_title: 'Help now',
  help_danger: 'If you or someone else may be in danger, call {number}.',
  help_talk: 'You can talk to someone now:',
  help_none: 'No helpline is set for this site. Call your local emergency number, or go to a place where people can help you.',
  help_people: { I: 'People I chose', we: 'People we chose' },
  help_call: 'Call {phone}',
  help_text: 'Text {phone}',
  help_text_words: 'Text {words} to {phone}',
  help_chat: 'Chat online',
  help_checked: 'Number checked on {date}.',
  error_StorageUnavailable: 'This browser does not keep what you write. Copy your words to a safe place.',
  error_StorageBlocked: 'This is open in another tab, in an older version. Close that tab, then try again.',
  error_StorageOutdated: 'This was saved by a newer version. You can read it here. Open this page again to change it.',
  error_StorageLost:
    'What is kept on this device could not be reached. Nothing you saved before is gone. Try again, or open this page again.',
  error_StorageErased: 'What you saved here before is gone from this browser. If you have a saved copy, you can bring it back.',
  error_StorageCorrupt: 'What was saved could not be opened. Nothing was deleted.',
  error_InsecureContext: 'This needs a safe (https) page. Please tell the people who run this site.',
  error_Locked: 'This is locked. Unlock it first.',
  error_SubjectMismatch: 'This belongs to someone else, so it was not opened.',
  error_HostMisuse: 'Something on this page is not set up right. Your words are still here. Copy them to a safe place.',
};

/** The texts with their languages. */
export const commonCatalog = defineCatalog({
  name: 'common',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
  english,
});

export type CommonReadingMessages = typeof english;
/** All texts that every widget shares; the type of the other languages. */
export type CommonMessages = CommonReadingMessages & CommonWritingMessages;
