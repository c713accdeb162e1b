export { FhirConflict, FhirError } from './fhir-error.js';
export type { FhirDifference, FhirErrorOptions, FhirIssue } from './fhir-error.js';
export type { FhirServerOptions } from './connection.js';
export type { Wait } from './waiting.js';
export { FhirSink } from './fhir-sink.js';
export type { FhirSinkOptions, SubmitOptions, SubmitReport, SubmittedResource, SubmittedVersions } from './fhir-sink.js';
export { createFhirStore } from './fhir-store.js';
export type { FhirStoreOptions } from './fhir-store.js';
