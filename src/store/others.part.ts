/** What somebody who is not the person gets from a store: fetched only where such an actor is. */
export { endOf } from '../record/open-shares.js';
export { storeFor } from './shared-store.js';
