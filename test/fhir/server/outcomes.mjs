/** What the server says when it refuses: an OperationOutcome, whose id tells the status to `getStatus` of @medplum/core. */
import './web-socket.mjs';
import { OperationOutcomeError, badRequest, conflict, forbidden, gone, notFound, preconditionFailed } from '@medplum/core';

const withText = (outcome, code, text) => ({
  ...outcome,
  issue: [{ severity: 'error', code, details: { text }, diagnostics: text }],
});

const bases = {
  400: [badRequest(''), 'invalid'],
  403: [forbidden, 'forbidden'],
  404: [notFound, 'not-found'],
  409: [conflict(''), 'conflict'],
  410: [gone, 'deleted'],
  412: [preconditionFailed, 'conflict'],
};

export const outcome = (status, text, [base, code] = bases[status]) => withText(base, code, text);

/** @returns {OperationOutcomeError} to throw */
export const refusal = (status, text) => new OperationOutcomeError(outcome(status, text));

/** An outcome for a status that comes from the wire and not from a resource: faults, tokens, media types. */
export const plainOutcome = (code, text) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code, details: { text }, diagnostics: text }],
});
