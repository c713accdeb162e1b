import type { Catalog, StringOverrides, Translation } from './catalog.js';

/** Texts by `catalog name` + language: registered by the host, or loaded from the widget's own files. */
const registered = new Map<string, Translation>();
const loaded = new Map<string, Translation>();
const loading = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();

const place = (name: string, language: string): string => `${name} ${language.toLowerCase()}`;

const fileOf = ({ name, part = '' }: Catalog, language: string): string => place(name + part, language);

/** `pt-BR` → `['pt-br', 'pt']`: the full tag first, then what it falls back to. */
export function languageChain(language: string): string[] {
  const parts = language.toLowerCase().split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/**
 * Adds or replaces a whole language for this page.
 * @param language BCP 47 tag, for example `nl` or `en-x-easy`
 * @param strings texts by catalog name, for example `{ common: {…}, 'crisis-card': {…} }`
 */
export function registerLanguage(language: string, strings: StringOverrides): void {
  for (const [name, translation] of Object.entries(strings)) registered.set(place(name, language), translation);
  for (const listener of listeners) listener();
}

/** Hears of every `registerLanguage()`. Returns the way to stop. */
export function watchRegistered(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The translations of a catalog that are here now, best match first. */
export function translationsOf(catalog: Catalog, language: string): Translation[] {
  return languageChain(language).flatMap((tag) =>
    [registered.get(place(catalog.name, tag)), loaded.get(fileOf(catalog, tag))].filter((found) => found !== undefined),
  );
}

/**
 * Loads what the catalog offers for a language. Resolves in any case: a language file that cannot be fetched (offline,
 * moved) must never keep a person from their words, so English stays and the developer is told once.
 */
export function loadLanguage(catalog: Catalog, language: string): Promise<void> {
  const tag = languageChain(language).find((candidate) => Object.hasOwn(catalog.languages, candidate));
  if (!tag) return Promise.resolve();
  const key = fileOf(catalog, tag);
  let pending = loading.get(key);
  if (!pending) {
    pending = catalog.languages[tag]!().then(
      (module) => void loaded.set(key, module.default),
      () => {
        loading.delete(key);
        console.warn(`recovery-widgets: the texts of "${catalog.name}" in "${tag}" could not be loaded; English is shown.`);
      },
    );
    loading.set(key, pending);
  }
  return pending;
}

/** Whether the language is there already, so that a first paint need not wait. */
export function hasLanguage(catalog: Catalog, language: string): boolean {
  const tag = languageChain(language).find((candidate) => Object.hasOwn(catalog.languages, candidate));
  return !tag || loaded.has(fileOf(catalog, tag));
}
