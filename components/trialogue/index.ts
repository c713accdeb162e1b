/** Class, kinds and texts of open talk meetings. Importing this registers nothing. */
export { RecoveryTrialogue } from './trialogue-element.js';
export { groupKind, meetingKind, ownNoteKind } from './kind.js';
export { groupSchema, meetingSchema, ownNoteSchema, type Group, type Meeting, type OwnNote } from './schema.js';
export { trialogueCatalog, type TrialogueMessages } from './messages.js';
export { meetingDocument } from './document.js';
