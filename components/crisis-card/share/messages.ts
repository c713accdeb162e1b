import { laterTexts } from '../../../src/i18n/catalog.js';
import { crisisCardCatalog } from '../messages.js';

/** English texts of the panel `share`. */
const english = {
  share_intro: 'Soon.',
};

export const shareTexts = laterTexts(crisisCardCatalog, english);

export type ShareMessages = typeof english;
