// A part of its own: a card without signatures is read without it.
export { contentDigest } from './content-digest.js';
