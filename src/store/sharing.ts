/** For hosts that read records themselves: what the person shared with whom. Not in the core; importing it registers nothing. */
export { openShares } from '../record/open-shares.js';
export { everybody } from '../record/record.js';
export { sharedView, type SharedKind } from '../record/sharing.js';
export { storeFor } from './shared-store.js';
