import { laterTexts } from './catalog.js';
import { commonCatalog } from './messages.js';

/** Texts that every widget shares for writing. They come with what writes: the first picture needs none of them. */
const english = {
  device_shared: 'If others use this device, they may be able to see this.',
  optional: 'You can leave any box empty.',
  saving: 'Saving…',
  saved_device: 'Saved on this device at {time}.',
  saved_session: 'Kept until you close this page.',
  saved_host: 'Saved at {time}.',
  unsaved: 'Not saved yet.',
  held: 'This site did not save your last change. Your words are still on the page.',
  lock_now: 'Lock now',
  leave: 'Leave this page',
  leave_help: 'This opens another page. It does not delete what you saved, or the history of your browser.',
  done: 'Done',
  close: 'Close',
  undo: 'Undo',
  undone: 'Your last change was taken back.',
  copy_words: { I: 'Copy my words', we: 'Copy our words' },
  words_copied: 'Your words are copied. Paste them somewhere safe.',
  words_to_copy: 'Mark these words and copy them to a safe place.',
  restore_file: 'Bring back from a saved copy',
  restored: 'Your saved copy is back.',
  start_afresh: 'Go on without a copy',
  add_line: 'Add a line',
  move_up: 'Move up: {position} of {count}',
  move_down: 'Move down: {position} of {count}',
  moved: 'Moved to place {position} of {count}.',
  remove: 'Remove: {position} of {count}',
  removed: 'Removed.',
  put_back: 'Put it back',
  item_of: '{label}, {position} of {count}',
  hard: 'This may be hard to think about. You can skip it.',
  next: 'Next',
  part: 'Part',
  conflict_title: 'This was changed in another tab or on another device too',
  conflict_help: 'Both versions are still here. Choose which words to keep.',
  conflict_mine: 'What you wrote here',
  conflict_theirs: 'What was saved there',
  conflict_first: 'The first version',
  conflict_second: 'The second version',
  conflict_keep_mine: 'Keep what you wrote here',
  conflict_keep_theirs: 'Keep the other one',
  conflict_keep_first: 'Keep the first version',
  conflict_keep_second: 'Keep the second version',
  conflict_keep_both: 'Keep both',
  merged: 'Changes from another tab or device were added.',
  error_StorageQuota:
    'This device is full, so this was not saved. Your words are still on the page. Make some room, then try again.',
  error_Conflict: 'This was changed in another tab or on another device too. Choose which words to keep.',
  error_WrongPassphrase: 'That pass phrase does not open it. Try again.',
  error_ImportTooLarge: 'That file is too big. Choose the copy you saved from here.',
  error_ImportTooDeep: 'That file cannot be opened. Choose the copy you saved from here.',
  error_ImportInvalid: 'That file is not a copy from here. Nothing was changed. Choose another file.',
};

/** The texts with their languages, which are those of the common ones. */
export const commonWritingCatalog = laterTexts(commonCatalog, english);

export type CommonWritingMessages = typeof english;
