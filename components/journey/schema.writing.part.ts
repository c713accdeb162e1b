/** What checks a journey; comes with what writes. */
export { journeyPictureSchema, journeySchema } from './schema.js';
