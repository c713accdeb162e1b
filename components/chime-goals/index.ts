/** Class, kinds and texts of goals. Importing this registers nothing. */
export { RecoveryChimeGoals } from './chime-goals-element.js';
export { checkInKind, goalKind } from './kind.js';
export { checkInSchema, goalSchema, type CheckIn, type Goal, type RecordLink } from './schema.js';
export { chimeGoalsCatalog, type ChimeGoalsMessages } from './messages.js';
export { goalDocument, goalsDocument } from './document.js';
