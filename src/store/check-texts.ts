import { RecoveryError } from '../errors.js';
import type { RecordReference } from '../record/record.js';

/** The key of a record in its table. @throws RecoveryError `HostMisuse` */
export function keyOf({ subject, kind, id }: RecordReference): [string, string, string] {
  return checkTexts(subject, kind, id);
}

/** The values, each of which has to be a text that is not empty. @throws RecoveryError `HostMisuse` */
export function checkTexts<Values extends unknown[]>(...values: Values): Values {
  if (!values.every((value) => value && typeof value === 'string')) throw misuse('subject, kind and id must be texts');
  return values;
}

/** The page asked for something that stores do not do. */
export function misuse(detail: string, issues: RecoveryError['issues'] = []): RecoveryError {
  return new RecoveryError('HostMisuse', { detail, issues });
}
