import { defineKind, type Belonging } from '../../src/record/kind.js';
import type { ValuePicture, Values } from './schema.js';
import { visibleTo } from './visible.js';

/** Records of kind `value`: one for a person, as a rule. */
export const valueKind = /* @__PURE__ */ defineKind<Values>({
  name: 'value',
  schema: async () => (await import('./schema.writing.part.js')).valueSchema,
  // Written out, because the schema comes later. A test holds both equal.
  empty: () => ({
    ...{ topics: [], entries: [], pictures: [] },
    decide: { way: '', words: '' },
    story: { title: '', chapters: [], turns: [], next: '' },
    arrangement: { kind: '', about: '' },
  }),
  visible: visibleTo,
});

/** Which record one of kind `value-picture` goes along with. By itself, so that others can know it without the kind. */
export const valuePictureBelongs: Belonging = {
  ...{ kind: 'value', parts: true },
  belongs: ({ id }, { body }) => ((body as Partial<Values>).pictures ?? []).some((piece) => piece.picture === id),
};

/** Records of kind `value-picture`: one for each image. */
export const valuePictureKind = /* @__PURE__ */ defineKind<ValuePicture>({
  name: 'value-picture',
  belongsTo: valuePictureBelongs,
  schema: async () => (await import('./schema.writing.part.js')).valuePictureSchema,
  empty: () => ({ type: 'image/jpeg', width: 0, height: 0, data: '' }),
});
