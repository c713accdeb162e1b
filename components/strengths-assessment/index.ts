/** Class, kinds and texts of the strengths. Importing this registers nothing. */
export { RecoveryStrengthsAssessment } from './strengths-assessment-element.js';
export { strengthKind, strengthPictureKind } from './kind.js';
export { strengthPictureSchema, strengthSchema, type StrengthPicture, type Strengths } from './schema.js';
export { strengthsCatalog, type StrengthsMessages } from './messages.js';
export { strengthsDocument } from './document.js';
export { checkDomainPack, type DomainPack, type PackDomain } from './domain-pack.js';
