import { text, whole, word, type Check } from './checks.js';

/** Rises when either side would misread the other. */
export const protocolVersion = 1;

/** Most characters and values of a message between the windows; of one through the channel. */
export const mostOfOpening = 1_000;
export const mostOfMessage = 1_000_000;

/** Words for `printView`. */
export type PaperFormat = 'page' | 'sheet' | 'a5' | 'wallet';

/** Why a frame does not do what its host wants. */
export type Refusal = 'size' | 'shape' | 'prop' | 'widget' | 'storage' | 'version' | 'silence';

/**
 * What the two messages between the windows hold, before there is a channel of their own: `hello` of the host, and the `ready` of the
 * frame that answers it, with the port. Whoever gets one of another version stops.
 */
export const opening = (type: 'hello' | 'ready'): Readonly<Record<string, Check>> => ({
  recovery: word('frame'),
  version: whole(protocolVersion, protocolVersion),
  type: word(type),
  nonce: text(64, /^[\w-]{16,}$/),
});

/** A message out of a closed list, or undefined. */
export function messageOf(checks: Readonly<Record<string, Check>>, message: unknown): { readonly type: string } | undefined {
  const { type } = (message ?? {}) as { type?: unknown };
  const isKnown = typeof type === 'string' && Object.hasOwn(checks, type) && checks[type]!(message);
  return isKnown ? (message as { readonly type: string }) : undefined;
}
