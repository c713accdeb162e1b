import type { Place } from './version.js';
import type { VersionGraph } from './version-graph.js';

/** What a device remembers of one record, so that it knows what is new on either side. No words. */
export interface PlaceTrail extends Place {
  readonly versions: VersionGraph;
  /** Heads whose words the store holds, at `revision`. What the person writes next is a version made from these. */
  readonly here: readonly string[];
  /** The last revision of the store that was looked at; that of the mark for a removed record, 0 for none. */
  readonly revision: number;
  /** Heads that collided with those here, in order. */
  readonly open: readonly string[];
  /** The open one that lies in the store as a draft, where the widget asks about it. */
  readonly asked?: string | undefined;
  /** Somebody wrote over `here` while something was open: by that it may go together now. */
  readonly isUnsure?: true | undefined;
  /** Erased for good on this device: it does not come back to it. */
  readonly erased?: true | undefined;
}

/** How far a device has come with one database. */
export interface TrailHead {
  /** Name of the database: of another one, nothing of a trail is true. */
  readonly form: string;
  /** Which kinds were asked for: with others, what was passed over has to be read again. */
  readonly choice: string;
  /** Up to where its changes were read. */
  readonly since: string;
  /** An import that may or may not be in the store; its journal tells. */
  readonly pending?: { readonly operationId: string; readonly places: readonly PlaceTrail[] } | undefined;
}

/** Where trails are kept. `write` is one step: all or none. */
export interface Trail {
  read(): Promise<{ readonly head: TrailHead | undefined; readonly places: readonly PlaceTrail[] }>;
  write(head: TrailHead, places: readonly PlaceTrail[]): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
  close(): void;
}

/** Lasts as long as the page: for words that do so too. */
export function memoryTrail(): Trail {
  let head: TrailHead | undefined;
  const places = new Map<string, PlaceTrail>();
  return {
    read: () => Promise.resolve({ head, places: [...places.values()] }),
    write(next, changed) {
      head = next;
      for (const place of changed) places.set(JSON.stringify([place.kind, place.id]), place);
      return Promise.resolve();
    },
    clear() {
      head = undefined;
      places.clear();
      return Promise.resolve();
    },
    close: () => undefined,
  };
}
