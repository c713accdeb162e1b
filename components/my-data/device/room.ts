import { canonicalJson } from '../../../src/record/canonical-json.js';
import type { Store } from '../../../src/store/store.js';

/** What a browser says of the room that a site has. */
export interface Room {
  /** Bytes of this person's words, about. */
  readonly own: number;
  /** Bytes that the whole site takes; undefined where the browser does not tell. */
  readonly site: number | undefined;
  /** Whether the browser agreed never to clear it by itself; undefined where it does not tell. */
  readonly isKept: boolean | undefined;
  /** Whether the browser can be asked at all: on https pages only. */
  readonly canAsk: boolean;
}

export async function roomOf(store: Store, subject: string): Promise<Room> {
  const manager = (globalThis.navigator as Partial<Navigator>).storage as Partial<StorageManager> | undefined;
  // Refused in some frames and private windows: then nothing is said of it.
  const [estimate, isKept] = await Promise.all([
    manager?.estimate?.().catch(() => undefined),
    manager?.persisted?.().catch(() => undefined),
  ]);
  const own = new TextEncoder().encode(canonicalJson(await store.exportSubject(subject))).length;
  return { own, site: estimate?.usage, isKept, canAsk: typeof manager?.persist === 'function' };
}

/** Asks the browser to keep it. Some ask the person, some decide by themselves. */
export async function askToKeep(): Promise<boolean> {
  const manager = (globalThis.navigator as Partial<Navigator>).storage as Partial<StorageManager> | undefined;
  return (await manager?.persist?.().catch(() => false)) ?? false;
}

/** A size in words: nobody needs it to the byte. */
export function sizeIn(language: string, bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const amount = isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1000);
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: isLarge && amount < 10 ? 1 : 0,
  });
  return format.format(amount);
}
