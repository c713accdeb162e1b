import { RecoveryError } from '../errors.js';
import type { ErrorCode, RecoveryErrorOptions } from '../errors.js';
import type { FhirResource } from '../fhir/resources.js';

/** One thing that a FHIR server found wrong: what kind, and where. What it says about it is left out: servers quote words there. */
export interface FhirIssue {
  readonly severity: string;
  readonly code: string;
  readonly expression?: readonly string[];
}

export interface FhirErrorOptions extends RecoveryErrorOptions {
  readonly status?: number;
  readonly outcome?: readonly FhirIssue[];
  readonly retryAfterSeconds?: number;
  readonly attempts?: number;
}

/** What came back from a server. */
export interface FhirAnswer {
  /** 0 where nothing came that can be read. */
  readonly status: number;
  readonly resource?: FhirResource;
  readonly location?: string | null;
  readonly etag?: string | null;
  /** Milliseconds that the server asks to wait. */
  readonly wait?: number;
  readonly cause?: unknown;
}

/** A FHIR server did not do what it was asked for. Holds no word of a person and no address of a resource, so it may be logged. */
export class FhirError extends RecoveryError {
  /** Of the last answer; 0 where none came. */
  readonly status: number;
  readonly outcome: readonly FhirIssue[];
  /** How long the server wants to be left alone, where that was longer than anybody should wait; 0 elsewhere. */
  readonly retryAfterSeconds: number;
  /** How often it was sent. A refusal after several may be about what the first one did. */
  readonly attempts: number;

  constructor(code: ErrorCode, { status = 0, outcome = [], retryAfterSeconds = 0, attempts = 0, ...options }: FhirErrorOptions) {
    super(code, options);
    this.status = status;
    this.outcome = outcome;
    this.retryAfterSeconds = retryAfterSeconds;
    this.attempts = attempts;
  }
}

/** A resource that stands on the server in words that were never seen here. */
export interface FhirDifference {
  /** Value of the identifier that both have. */
  readonly identifier: string;
  readonly ours: FhirResource;
  readonly theirs: FhirResource;
}

/**
 * Others wrote what would have been overwritten; nothing was written. `conflicts` holds both versions of each. It is not enumerable,
 * so that error reporters that serialise own properties never send a person's words.
 */
export class FhirConflict extends FhirError {
  declare readonly conflicts: readonly FhirDifference[];

  constructor(conflicts: readonly FhirDifference[], detail?: string) {
    super('Conflict', { status: 412, ...(detail && { detail }) });
    Object.defineProperty(this, 'conflicts', { value: Object.freeze(conflicts) });
  }
}

const isToken = (value: unknown): value is string => typeof value === 'string' && /^[a-z-]{1,40}$/.test(value);
/** An element of a resource, such as `Goal.target[0].dueDate`. Anything else could be words. */
const element = /^[A-Z][A-Za-z]{1,40}(?:\.[a-z]\w{0,60}(?:\(\d*\))?|\[\d{1,5}\]){1,20}$/;

/** What may be kept of an OperationOutcome. */
export function issuesIn(resource: FhirResource | undefined): FhirIssue[] {
  const given: unknown = resource?.resourceType === 'OperationOutcome' ? resource.issue : undefined;
  return (Array.isArray(given) ? given.slice(0, 50) : []).map((one: Partial<FhirIssue> | null): FhirIssue => {
    const { severity, code, expression } = one ?? {};
    const paths = (Array.isArray(expression) ? expression : []).filter((path): path is string => element.test(String(path)));
    return {
      severity: isToken(severity) ? severity : 'error',
      code: isToken(code) ? code : 'unknown',
      ...(paths.length && { expression: paths }),
    };
  });
}

/** `Goal.target[0].dueDate` → `['Goal', 'target', 0, 'dueDate']` */
const pathOf = (expression: string) =>
  (expression.match(/[^.[\]]+/g) ?? []).map((part) => (/^\d+$/.test(part) ? Number(part) : part));

function meaningOf(status: number): [ErrorCode, string] {
  if (!status) return ['StorageLost', 'no answer of the FHIR server'];
  const said = `the FHIR server answered ${status}`;
  if (status === 409 || status === 412) return ['Conflict', said];
  if (status === 401) return ['StorageLost', `${said}: sign in again`];
  if (status === 403) return ['StorageUnavailable', `${said}: whoever is signed in may not do that`];
  if (status === 404 || status === 410)
    return ['HostMisuse', `${said}: look at baseUrl, and whether it keeps this type of resource`];
  if (status === 413 || status === 507) return ['StorageQuota', said];
  if (status === 408 || status === 425 || status === 429 || status >= 500) return ['StorageLost', said];
  return ['HostMisuse', said];
}

/** The error that an answer means. */
export function errorOf(answer: FhirAnswer, more: Pick<FhirErrorOptions, 'attempts' | 'retryAfterSeconds'>): FhirError {
  const { status, resource, cause } = answer;
  const [code, detail] = meaningOf(status);
  const outcome = issuesIn(resource);
  const issues = outcome.map((one) => ({ path: pathOf(one.expression?.[0] ?? ''), code: one.code }));
  return new FhirError(code, { status, outcome, detail, cause, ...more, ...(code === 'HostMisuse' && { issues }) });
}

/**
 * Whether somebody has to look what came of a request that failed: another version stands there, or the reply got lost. Not where the
 * server wants to be left alone.
 */
export function isUnclear(error: unknown): error is FhirError {
  if (!(error instanceof FhirError) || error.status === 401 || error.retryAfterSeconds) return false;
  return error.code === 'Conflict' || error.code === 'StorageLost';
}
