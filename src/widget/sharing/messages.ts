import { laterTexts, type Catalog } from '../../i18n/catalog.js';

/** English texts of the panel `sharing`. */
const english = {
  sharing_none: { I: 'Only me. I share this with no one.', we: 'Only us. We share this with no one.' },
  sharing_now: 'Who can see it now',
  sharing_whole: 'All of it',
  sharing_what_of: 'What: {what}.',
  sharing_since: 'Since {date}.',
  sharing_copy_since: 'A copy, given on {date}.',
  sharing_until: 'Until the end of {date}.',
  sharing_for: 'What for: {purpose}',
  sharing_over: 'Ended on {date}.',
  sharing_before: 'Before',
  sharing_stop: 'Stop sharing',
  sharing_stopped: 'You do not share this any more with: {who}.',
  sharing_still: 'They may still know what they read.',
  sharing_still_copy: 'They may still hold a copy you gave them before.',
  sharing_give: 'Let someone see this',
  sharing_notes: 'They can write notes beside it. They cannot change your words.',
  sharing_no_lock: 'It is not a lock. People who use this device or run this site may be able to read it.',
  sharing_whom: 'Who',
  sharing_nobody: 'Choose someone',
  sharing_typed: 'Someone else, with a copy',
  sharing_name: 'Their name',
  sharing_kind: 'Who they are',
  sharing_how: 'How',
  sharing_how_view: 'They see it here, also what changes later',
  sharing_how_copy: 'They get a copy of how it is now',
  sharing_what: 'What',
  sharing_what_whole: 'All of it, also what is added later',
  sharing_what_parts: 'Some parts',
  sharing_purpose: 'What it is for (if you want to say)',
  sharing_last_day: 'Last day (if there is one)',
  sharing_preview: 'This is what they will see',
  sharing_preview_nothing: 'Nothing. There are no words in what you chose.',
  sharing_press_view: 'Share this',
  sharing_press_file: 'Save a copy for them',
  sharing_press_send: 'Send them a copy',
  sharing_done_view: 'From now on this can be seen by: {who}.',
  sharing_done_file: 'A copy is saved as {file}. You can give it to: {who}.',
  sharing_done_sent: 'A copy was sent to: {who}.',
  sharing_held: 'This site did not allow it. Nothing was shared.',
  sharing_unsaved: 'It could not be saved, so nothing was shared.',
  sharing_copy_unsaved: 'The copy is out, but it could not be written down here. Try to save again.',
  sharing_not_sent: 'The copy could not be sent. Nothing was shared. You can try again.',
  sharing_no_file: 'No copy was made.',
  sharing_day_over: 'That day is over. Choose another day, or leave it empty.',
  sharing_empty: 'There are no words here yet. When there are, you can share them.',
  group_supporter: 'Family and friends',
  group_peer: 'Peer workers',
  group_advocate: { I: 'People who speak up for me', we: 'People who speak up for us' },
  group_clinician: 'The care team',
  named: '{name}, {role}',
  role_supporter: 'family or friend',
  role_peer: 'peer worker',
  role_advocate: 'advocate',
  role_clinician: 'care team',
  role_agent: { I: 'someone who speaks for me', we: 'someone who speaks for us' },
  role_witness: 'witness',
};

const part = {
  part: 'sharing',
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

/** The texts of the panel, under the name of the widget, so that a host rewords them there. */
export const sharingTexts = (catalog: Catalog): Catalog<SharingMessages> => laterTexts(catalog, part.english, part);

/** For those who list all texts: the English ones with their languages. */
export const sharingPart = part;

export type SharingMessages = typeof english;
