/** Class, kinds and texts of the journey. Importing this registers nothing. */
export { RecoveryJourney } from './journey-element.js';
export { journeyKind, journeyPictureKind } from './kind.js';
export { journeySchema, type Journey, type Mark, type Moment } from './schema.js';
export { journeyCatalog, type JourneyMessages } from './messages.js';
export { journeyDocument } from './document.js';
export type { Entry } from './kinds/entry.js';
