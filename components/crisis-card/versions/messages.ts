import { laterTexts } from '../../../src/i18n/catalog.js';
import { crisisCardCatalog } from '../messages.js';

/** English texts of the panel `versions`. */
const english = {
  versions_intro: 'Soon.',
};

export const versionsTexts = laterTexts(crisisCardCatalog, english);

export type VersionsMessages = typeof english;
