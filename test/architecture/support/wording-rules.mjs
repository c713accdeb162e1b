// The wording lint of the SDK's own texts, in our own words, by category. English only: other languages are read by people.
// What a person writes is never checked, and there is no such list in what ships.
import { aboutPeople } from './wording-people.mjs';
import { aboutTone } from './wording-tone.mjs';

export const allWordingRules = [...aboutPeople, ...aboutTone];

/** Rules that a text breaks. */
export const wordingHits = (text) =>
  allWordingRules.filter(({ find }) => find.test(text)).map((one) => ({ ...one, found: one.find.exec(text)[0] }));
