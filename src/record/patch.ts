import { RecoveryError } from '../errors.js';
import { checkBody } from './envelope.js';
import type { RecordKind } from './kind.js';
import { plainCopy } from './plain-copy.js';
import type { Issues } from './plain-data.js';

/**
 * A body with changes by a host: whole, with the defaults of its schema where they say nothing.
 * @throws RecoveryError `HostMisuse` with the places that do not fit; `StorageLost` when the schema could not be fetched
 */
export async function patchedBody<Body extends object>(kind: RecordKind<Body>, body: Body, patch: Partial<Body>): Promise<Body> {
  const { schema } = await kind.load();
  const issues: Issues = [];
  const copy = plainCopy({ ...body, ...patch }, issues, true);
  const whole = issues.length === 0 ? checkBody(schema, copy, issues, []) : copy;
  if (issues.length > 0) throw new RecoveryError('HostMisuse', { issues });
  return whole as Body;
}
