import { defineKind, type Belonging } from '../../src/record/kind.js';
import type { StrengthPicture, Strengths } from './schema.js';

/** Records of kind `strength`: one for a person, as a rule. */
export const strengthKind = /* @__PURE__ */ defineKind<Strengths>({
  name: 'strength',
  schema: async () => (await import('./schema.writing.part.js')).strengthSchema,
  // Written out, because the schema comes later. A test holds both equal.
  empty: () => ({
    ...{ domains: [], priorities: [], pictures: [], comments: '' },
    story: { title: '', chapters: [], turns: [], next: '' },
  }),
});

/** Which record one of kind `strength-picture` goes along with. By itself, so that others can know it without the kind. */
export const strengthPictureBelongs: Belonging = {
  ...{ kind: 'strength', parts: true },
  // Where the pictures were not shared, nothing is there, and nothing goes along.
  belongs: ({ id }, { body }) => ((body as Partial<Strengths>).pictures ?? []).some((piece) => piece.picture === id),
};

/** Records of kind `strength-picture`: one for each image. */
export const strengthPictureKind = /* @__PURE__ */ defineKind<StrengthPicture>({
  name: 'strength-picture',
  belongsTo: strengthPictureBelongs,
  schema: async () => (await import('./schema.writing.part.js')).strengthPictureSchema,
  empty: () => ({ type: 'image/jpeg', width: 0, height: 0, data: '' }),
});
