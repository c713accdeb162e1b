import { defineKind } from '../../src/record/kind.js';
import type { ValuePicture, Values } from './schema.js';
import { visibleTo } from './visible.js';

/** Records of kind `value`: one for a person, as a rule. */
export const valueKind = defineKind<Values>({
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

/** Records of kind `value-picture`: one for each image. */
export const valuePictureKind = defineKind<ValuePicture>({
  name: 'value-picture',
  schema: async () => (await import('./schema.writing.part.js')).valuePictureSchema,
  empty: () => ({ type: 'image/jpeg', width: 0, height: 0, data: '' }),
  belongsTo: {
    ...{ kind: valueKind.name, parts: true },
    belongs: ({ id }, { body }) => (body as Values).pictures.some((piece) => piece.image === id),
  },
});
