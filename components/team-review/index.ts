/** Class, kind and texts of the team review. Importing this registers nothing. */
export { RecoveryTeamReview } from './team-review-element.js';
export { teamReviewKind } from './kind.js';
export { teamReviewSchema, type ReviewPart, type TeamReview } from './schema.js';
export { teamReviewCatalog, type TeamReviewMessages } from './messages.js';
export { teamReviewDocument } from './document.js';
export { teamDatabaseName } from './team-store.js';
