/** What checks the values; comes with what writes. */
export { valuePictureSchema, valueSchema } from './schema.js';
