import { RecoveryError } from '../errors.js';

/** The page asked for something that cannot be. */
export const misuse = (detail: string): RecoveryError => new RecoveryError('HostMisuse', { detail });
