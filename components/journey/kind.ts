import { defineKind } from '../../src/record/kind.js';
import type { Journey, JourneyPicture } from './schema.js';

// What is empty is written out, because the schemas come later. A test holds both equal.

/** Records of kind `journey`: one for a person. */
export const journeyKind = defineKind<Journey>({
  name: 'journey',
  schema: async () => (await import('./schema.writing.part.js')).journeySchema,
  empty: () => ({ title: '', opening: '', moments: [], marks: [] }),
  edition: '1',
});

/** Records of kind `journey-picture`: one for each image. */
export const journeyPictureKind = defineKind<JourneyPicture>({
  name: 'journey-picture',
  schema: async () => (await import('./schema.writing.part.js')).journeyPictureSchema,
  empty: () => ({ type: 'image/jpeg', width: 0, height: 0, data: '' }),
  edition: '1',
  belongsTo: {
    ...{ kind: journeyKind.name, parts: true },
    belongs: ({ id }, { body }) => (body as Journey).moments.some(({ picture }) => picture === id),
  },
});
