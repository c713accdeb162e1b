import { laterTexts } from '../../../src/i18n/catalog.js';
import { crisisCardCatalog } from '../messages.js';

/** English texts of the panel `notes`. */
const english = {
  notes_intro: 'Soon.',
};

export const notesTexts = laterTexts(crisisCardCatalog, english);

export type NotesMessages = typeof english;
