/**
 * What only the panels of this widget share. They get it handed in: what they imported themselves would lie in what all widgets of a
 * page fetch to write.
 */
export { openSealedExport, sealExport } from '../../../src/record/sealing/sealed-copy.js';
export { isSealedCopy } from '../../../src/record/sealing/sealed-format.js';
export { allRecords } from './all-records.js';
export { eraseReport } from './erase-report.js';
export { nameToday } from './file-name.js';
export { panelLooks } from './looks.js';
export { moreButton } from './more-button.js';
export { Outlines } from './outlines.js';
export { firstWords } from './plain-outline.js';
export { secretField, secretIn, showSecrets } from '../../../src/widget/lock/secret-field.js';
export { WordsCheck } from './words-check.js';
