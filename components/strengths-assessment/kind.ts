import { defineKind } from '../../src/record/kind.js';
import type { StrengthPicture, Strengths } from './schema.js';

/** Records of kind `strength`: one for a person, as a rule. */
export const strengthKind = defineKind<Strengths>({
  name: 'strength',
  schema: async () => (await import('./schema.writing.part.js')).strengthSchema,
  // Written out, because the schema comes later. A test holds both equal.
  empty: () => ({
    ...{ domains: [], priorities: [], pictures: [], comments: '' },
    story: { title: '', chapters: [], turns: [], next: '' },
  }),
});

/** Records of kind `strength-picture`: one for each image. */
export const strengthPictureKind = defineKind<StrengthPicture>({
  name: 'strength-picture',
  schema: async () => (await import('./schema.writing.part.js')).strengthPictureSchema,
  empty: () => ({ type: 'image/jpeg', width: 0, height: 0, data: '' }),
  belongsTo: {
    ...{ kind: strengthKind.name, parts: true },
    belongs: ({ id }, { body }) => (body as Strengths).pictures.some((piece) => piece.picture === id),
  },
});
