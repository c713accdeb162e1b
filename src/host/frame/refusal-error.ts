import { RecoveryError } from '../../errors.js';
import type { Refusal } from './protocol.js';

/** What to do about each of them. */
const advice: Readonly<Record<Refusal, string>> = {
  silence: 'name this origin in recovery-parents',
  version: 'serve one release on both sides',
  size: 'too large',
  shape: 'serve one release on both sides',
  prop: 'wrong form:',
  widget: 'name it in recovery-frame-widgets',
  storage: 'name host in recovery-frame-storage',
};

/** Words for why. */
export const reasons: readonly string[] = Object.keys(advice);

/** `HostMisuse` that says what to do. */
export const refusalError = (reason: Refusal, prop = ''): RecoveryError => frameMisuse(`${advice[reason]} ${prop}`.trim());

export const frameMisuse = (detail: string): RecoveryError => new RecoveryError('HostMisuse', { detail: `frame: ${detail}` });
