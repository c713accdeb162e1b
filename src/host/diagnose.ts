import { version } from '../version.js';

/** What happened to one tag when this copy of the SDK asked for it. */
export interface Definition {
  readonly tag: string;
  /** `defined` by this copy, or `taken` by an earlier one, which stays. */
  readonly result: 'defined' | 'taken';
  /** Version of the copy that holds the tag, where it tells. */
  readonly holder: string | undefined;
}

const definitions: Definition[] = [];

/** Notes the outcome of one `define()`. */
export function noteDefinition(definition: Definition): void {
  definitions.push(definition);
}

/**
 * Facts for a host who asks "why does it not work here?": version, tags, what the browser offers. Holds no record, no
 * subject and no word of the person, so that it can be pasted into a support ticket.
 */
export function diagnose(): Readonly<Record<string, unknown>> {
  const has = (test: () => unknown): boolean => {
    try {
      return Boolean(test());
    } catch {
      // Property access itself throws in third-party frames with blocked storage.
      return false;
    }
  };
  return {
    version,
    definitions: [...definitions],
    secureContext: has(() => globalThis.isSecureContext),
    indexedDB: has(() => globalThis.indexedDB),
    localStorage: has(() => globalThis.localStorage),
    broadcastChannel: has(() => globalThis.BroadcastChannel),
    framed: has(() => globalThis.top !== globalThis.self),
  };
}
