import { laterTexts } from '../../../src/i18n/catalog.js';
import { crisisCardCatalog } from '../messages.js';

/** English texts of the panel `sign`. */
const english = {
  sign_intro: 'Soon.',
};

export const signTexts = laterTexts(crisisCardCatalog, english);

export type SignMessages = typeof english;
