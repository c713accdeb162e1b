// Lit by hand, without storage: the floor that budgets are set against.
import { goals, hasFields, plan, show, wordsOf } from './content.js';
import './lit-form.js';

const words = Object.fromEntries([
  ...plan.flatMap(({ fields }) => fields.map((label) => [label, wordsOf(label)])),
  ...goals.flatMap(({ title, why }, index) => [
    [`title ${index}`, title],
    [`why ${index}`, why],
  ]),
]);

show((place) => {
  const element = Object.assign(document.createElement('lit-form'), { plan, words });
  place.append(element);
  return () => element.remove();
}, hasFields);
