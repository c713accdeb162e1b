/** What checks meetings, groups and own notes; comes with what writes. */
export { groupSchema, meetingSchema, ownNoteSchema } from './schema.js';
