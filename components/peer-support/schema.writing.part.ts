/** The schema of a peer link; comes with what writes. */
export { peerLinkSchema } from './schema.js';
