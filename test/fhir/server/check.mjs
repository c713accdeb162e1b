/** Whether a resource is FHIR R4: shape and invariants by @medplum/core, required codes by codes.mjs. */
import './web-socket.mjs';
import { OperationOutcomeError, getStatus, isResourceType, validateResource } from '@medplum/core';
import { codeProblems } from './codes.mjs';
import { keptTypes, loadDefinitions } from './definitions.mjs';

/** Warnings of @medplum/core that are errors in R4: two types of one choice, a reference to a type that is not allowed. */
const isError = ({ severity, details }) =>
  severity === 'error' || /^(?:Conflicting choice|Invalid reference)/.test(details?.text ?? '');

const issue = (text, path) => ({ severity: 'error', code: 'invalid', details: { text }, diagnostics: text, expression: [path] });

function shapeIssues(resource) {
  try {
    return validateResource(resource);
  } catch (error) {
    if (!(error instanceof OperationOutcomeError) || getStatus(error.outcome) >= 500) throw error;
    return error.outcome.issue;
  }
}

/**
 * @param {unknown} resource
 * @returns {import('@medplum/fhirtypes').OperationOutcomeIssue[]} with severity `error` where it is not R4
 */
export function issuesOf(resource) {
  loadDefinitions();
  if (!isResourceType(resource?.resourceType))
    return [issue(`"${resource?.resourceType}" is not a type that is known here`, 'resourceType')];
  const issues = shapeIssues(resource).map((one) => (isError(one) ? { ...one, severity: 'error' } : one));
  // Codes can only be found in what has the right shape.
  if (issues.some(({ severity }) => severity === 'error')) return issues;
  return [...issues, ...codeProblems(resource).map(({ path, text }) => issue(text, path))];
}

/** @throws {OperationOutcomeError} with status 400 */
export function assertResource(resource) {
  const issues = issuesOf(resource).filter(({ severity }) => severity === 'error');
  if (issues.length === 0 && !keptTypes.includes(resource.resourceType))
    issues.push(issue(`This server keeps no resource of type ${resource.resourceType}`, 'resourceType'));
  if (issues.length > 0) throw new OperationOutcomeError({ resourceType: 'OperationOutcome', issue: issues });
}
