// Lit, idb and zod/mini by hand: a form that reads its words from the device and checks them. The least that does our work.
import { openDB } from 'idb';
import * as z from 'zod/mini';
import { goals, hasFields, plan, show, wordsOf } from './content.js';
import './lit-form.js';

const schema = z.record(z.string(), z.string());
const opening = openDB('by-hand', 1, { upgrade: (database) => database.createObjectStore('plans') });

globalThis.measured.prepare = async () => {
  const words = Object.fromEntries([
    ...plan.flatMap(({ fields }) => fields.map((label) => [label, wordsOf(label)])),
    ...goals.flatMap(({ title, why }, index) => [
      [`title ${index}`, title],
      [`why ${index}`, why],
    ]),
  ]);
  await (await opening).put('plans', words, location.search);
};

show((place) => {
  const element = Object.assign(document.createElement('lit-form'), { plan });
  place.append(element);
  void opening
    .then((database) => database.get('plans', location.search))
    .then((stored) => stored && (element.words = schema.parse(stored)));
  return () => element.remove();
}, hasFields);
