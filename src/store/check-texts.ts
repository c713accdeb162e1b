import { misuse } from '../record/misuse.js';
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
