// Bodies in which every text that a person can write is a marker: from the examples, and one for each kind with all fields there are.
import * as z from 'zod/mini';

const longText = 100_000;
/** Longer than any text, and no text: images and signatures that were drawn. */
const drawn = /(^|\.)(data|drawing)$/;
/** A word of a list, as against words of somebody's own: `crisisHouse`. */
const isListed = (text) => /^[a-z][a-zA-Z-]*$/.test(text);

/** Texts of a body with their places; entries of a list have one place. */
export function textsOf(value, place = '') {
  if (typeof value === 'string') return [[place, value]];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, `${place}[]`));
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, place ? `${place}.${key}` : key));
}

/** Schemas of the texts by their places. */
function schemasOf(schema, place = '', found = new Map()) {
  for (const choice of schema.anyOf ?? schema.oneOf ?? []) schemasOf(choice, place, found);
  if (schema.type === 'string') found.set(place, schema);
  if (schema.items) schemasOf(schema.items, `${place}[]`, found);
  for (const [key, inner] of Object.entries(schema.properties ?? {})) schemasOf(inner, place ? `${place}.${key}` : key, found);
  return found;
}

/**
 * @param schema of the kind
 * @param examples bodies of the kind
 * @param mark gives a text with a marker for a place
 * @returns the bodies by name, and the places of all texts of the kind
 */
export function markedBodies(schema, examples, mark) {
  const shape = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  const samples = new Map();
  for (const body of Object.values(examples))
    for (const [place, text] of textsOf(body)) if (text) samples.set(place, [...(samples.get(place) ?? []), text]);
  const isOwnText = (place, { maxLength }) =>
    maxLength >= longText && !drawn.test(place) && !(samples.has(place) && samples.get(place).every(isListed));
  const places = [...schemasOf(shape)].filter(([place, one]) => isOwnText(place, one)).map(([place]) => place);

  let count = 0;
  const marked = (value, place) => {
    if (typeof value === 'string') return value && places.includes(place) ? mark(place) : value;
    if (Array.isArray(value)) return value.map((item) => marked(item, `${place}[]`));
    if (!value || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner, place ? `${place}.${key}` : key)]));
  };
  /** The second entry of a list takes other words of a list than the first. */
  const whole = (part, place, turn = 0) => {
    const [choice] = part.anyOf ?? part.oneOf ?? [part];
    if ('const' in choice || choice.enum) return choice.const ?? choice.enum[0];
    if (choice.type === 'object')
      return Object.fromEntries(
        Object.entries(choice.properties ?? {}).map(([key, inner]) => [key, whole(inner, place ? `${place}.${key}` : key, turn)]),
      );
    if (choice.type === 'array') {
      const listed = new Set(samples.get(`${place}[]`) ?? []);
      return choice.items.type === 'string' && !places.includes(`${place}[]`)
        ? [...listed]
        : [0, 1].map((index) => whole(choice.items, `${place}[]`, index));
    }
    if (choice.type === 'boolean') return !/hidden$/i.test(place);
    if (choice.type === 'integer') return 1;
    if (choice.type !== 'string') return undefined;
    if (places.includes(place)) return mark(place);
    if (/(^|\.)(id|key)$/.test(place)) return `${place.replaceAll(/\W/g, '')}-${++count}`.slice(-60);
    const words = [...new Set(samples.get(place) ?? [''])];
    return words[turn % words.length];
  };
  const bodies = { whole: whole(shape, '') };
  for (const [name, body] of Object.entries(examples)) bodies[name] = marked(body, '');
  return { bodies, places };
}
