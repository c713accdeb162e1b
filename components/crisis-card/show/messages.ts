import { laterTexts } from '../../../src/i18n/catalog.js';
import { crisisCardCatalog } from '../messages.js';

/** English texts of the panel `show`. */
const english = {
  show_intro: 'Soon.',
};

export const showTexts = laterTexts(crisisCardCatalog, english);

export type ShowMessages = typeof english;
