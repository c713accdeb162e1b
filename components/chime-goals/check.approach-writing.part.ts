/** The check behind the invitation. Comes after what writes; until it is here, the line stays closed. */
export { namesOnlyWhatToAvoid } from './approach.js';
