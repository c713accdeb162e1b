/** Bundles share most modules. What one bundle found out about a module holds for all others that this thread writes. */
import { readFile } from 'node:fs/promises';

/**
 * Remembers an answer that may still be on its way.
 * @template Answer
 * @param {Map<string, Promise<Answer>>} known
 * @param {string} key
 * @param {() => Promise<Answer>} ask
 */
function remembered(known, key, ask) {
  if (!known.has(key)) known.set(key, ask());
  return known.get(key);
}

/** Makes a plugin transform a module again only when its code has changed. The plugin has to be set up in the same way each time. */
export function transformOnce(plugin) {
  const known = new Map();
  return {
    ...plugin,
    transform(code, id) {
      const last = known.get(id);
      if (last?.code === code) return last.result;
      const result = Promise.resolve(plugin.transform.call(this, code, id));
      known.set(id, { code, result });
      return result;
    },
  };
}

/** Finds and reads each module once. Comes first among the plugins; only for a build during which no file changes. */
export function findOnce() {
  const places = new Map();
  const sources = new Map();
  return {
    name: 'find-once',
    resolveId(source, importer, options) {
      if (!importer) return null;
      return remembered(places, `${importer}\0${source}`, () => this.resolve(source, importer, { ...options, skipSelf: true }));
    },
    load: (id) => (id.startsWith('\0') ? null : remembered(sources, id, () => readFile(id, 'utf8'))),
  };
}
