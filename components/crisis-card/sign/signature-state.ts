/** Whether the words are still those that were signed. `unknown`: one of the two digests is not there. */
export type SignatureState = 'same' | 'changed' | 'unknown';

/** A digest that this version can compare; a newer one may make others. */
const comparable = /^sha-256 [0-9a-f]{64}$/;

/**
 * Compares what was signed with what the plan says now. For signatures of the plan and for those of notes.
 * @param present digest of the plan as it stands; undefined where it is not known
 */
export function signatureState(signature: { readonly digest: string }, present: string | undefined): SignatureState {
  if (present === undefined || !comparable.test(signature.digest)) return 'unknown';
  return signature.digest === present ? 'same' : 'changed';
}
