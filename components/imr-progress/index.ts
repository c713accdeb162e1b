/** Class, kinds, topics and texts of learning. Importing this registers nothing. */
export { RecoveryImrProgress } from './imr-progress-element.js';
export { learningKind, practiceKind } from './kind.js';
export { learningSchema, practiceSchema, type Learning, type Practice } from './schema.js';
export { checkTopicPack } from './words/topic-pack.js';
export type { PackTopic, TopicPack } from './pack-types.js';
export { imrCatalog, type ImrMessages } from './messages.js';
export { learningDocument } from './words/document.js';
