import { isRecoveryError } from 'recovery-widgets';
import { FhirError } from 'recovery-widgets/fhir-server.js';
import { WrongDoor } from './session.js';

/** What went wrong, in words for whoever sits here, and whether signing in again would help. */
export interface Told {
  readonly words: string;
  readonly signIn: boolean;
}

const told = (words: string, signIn = false): Told => ({ words, signIn });

const statusOf = (error: unknown): number | undefined => {
  const status = error instanceof FhirError ? error.status : (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : undefined;
};

export function tell(error: unknown): Told {
  if (error instanceof WrongDoor) return told(error.message, true);
  const status = statusOf(error);
  if (status === 401) return told('You have been signed out. Sign in again, then try once more. What you wrote is safe.', true);
  if (status === 403 || isRecoveryError(error, 'StorageUnavailable'))
    return told('Your clinic’s system does not let you do this. Your words stay here. Please ask your clinic about it.');
  if (isRecoveryError(error, 'StorageQuota'))
    return told('This is more than the record takes at once. Nothing was sent. Your words stay here.');
  if (isRecoveryError(error, 'HostMisuse') || isRecoveryError(error, 'StorageCorrupt'))
    return told('The record did not take this. Nothing was sent. Your words stay here. Please tell your clinic.');
  return told('The record cannot be reached now. Your words stay here. Look at your connection, then try again.');
}

const kinds: Readonly<Record<string, string>> = {
  goal: 'Goal',
  'check-in': 'How a goal is going',
  'crisis-plan': 'Crisis card',
  strength: 'Strength',
};

export const kindName = (kind: string): string => kinds[kind] ?? 'Something you shared';
