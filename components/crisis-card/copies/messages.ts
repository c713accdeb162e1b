import { laterTexts } from '../../../src/i18n/catalog.js';
import { crisisCardCatalog } from '../messages.js';

/** English texts of the panel `copies`. */
const english = {
  copies_intro: 'Soon.',
};

export const copiesTexts = laterTexts(crisisCardCatalog, english);

export type CopiesMessages = typeof english;
