import { RecoveryError } from '../errors.js';

/** The page asked for something that cannot be. */
export function misuse(detail: string, issues: RecoveryError['issues'] = []): RecoveryError {
  return new RecoveryError('HostMisuse', { detail, issues });
}
