import { laterTexts } from '../../../src/i18n/catalog.js';
import { crisisCardCatalog } from '../messages.js';

/** English texts of the panel `about`. */
const english = {
  about_intro: 'Soon.',
};

export const aboutTexts = laterTexts(crisisCardCatalog, english);

export type AboutMessages = typeof english;
