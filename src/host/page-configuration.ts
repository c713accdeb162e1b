import type { Actor } from '../record/record.js';
import type { SafetyConfig } from '../safety/safety-config.js';
import type { Store } from '../store/store.js';
import type { StringOverrides, Voice } from '../i18n/catalog.js';

/** `device`: IndexedDB. `session`: memory of this page, shared by its widgets. `none`: memory of one widget. */
export type StorageChoice = 'device' | 'session' | 'none';

/** What a host can set for one widget, for all inside a `recovery-context`, or for the page. */
export interface Settings {
  readonly store?: Store | undefined;
  /** Opaque key of the person whose records these are; never a name. */
  readonly subject?: string | undefined;
  /** Who acts. Anybody but a person can read and not change the body (rule A1.1). */
  readonly actor?: Actor | undefined;
  readonly strings?: StringOverrides | undefined;
  readonly safety?: SafetyConfig | undefined;
  readonly voice?: Voice | undefined;
  readonly storage?: StorageChoice | undefined;
  /** A page that gives nothing away, such as a weather report: widgets then offer to leave for it in haste. http or https. */
  readonly leaveTo?: string | undefined;
  /** Domain sets, topics, courses: what a widget takes from here stands in its README. */
  readonly packs?: Readonly<Record<string, unknown>> | undefined;
  /**
   * When words that a person has locked lock again by themselves. Off where nobody says so. Of the page as a whole: set it with
   * `configure()`. What the person chose counts where it is stricter.
   */
  readonly lock?: { readonly idleMinutes?: number; readonly onHide?: boolean } | undefined;
}

let current: Settings = {};
const listeners = new Set<() => void>();

/**
 * Sets defaults for all widgets of the page; a `recovery-context` or a widget's own property wins over them.
 * May be called before or after widgets are on the page, and again: what is given replaces what was set under that name.
 */
export function configure(settings: Settings): void {
  current = { ...current, ...settings };
  for (const listener of listeners) listener();
}

/** The settings of the page as they are now. */
export function pageConfiguration(): Settings {
  return current;
}

/** Hears of every `configure()`. Returns the way to stop. */
export function watchConfiguration(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
