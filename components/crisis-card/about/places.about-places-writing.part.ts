/** What is known of places: the longest data of the card, fetched when somebody looks at them. */
export { withPack } from './jurisdiction-pack.js';
