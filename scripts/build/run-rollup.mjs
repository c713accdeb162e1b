import { rollup } from 'rollup';
import { comesAfterFirst } from './lend.mjs';

/**
 * Runs one rollup configuration and writes its files. Returns what was written.
 * @param memory `cache` of the run before, and `keep` to take the one of this run
 */
export async function runRollup({ output, ...options }, memory = {}) {
  const bundle = await rollup({ ...options, cache: memory.keep ? memory.cache : false });
  try {
    memory.keep?.(bundle.cache);
    return (await bundle.write(output)).output;
  } finally {
    await bundle.close();
  }
}

/** What a page loads stands alone: languages and parts lie beside it, and only a part takes names, lent by its own bundle. */
export function checkBundle(chunks) {
  const bundle = chunks.find(({ isEntry }) => isEntry).fileName;
  for (const { fileName, imports, isEntry } of chunks) {
    const part = /^parts\/[^/.]+\.([\w-]+)\.[\w-]+\.js$/.exec(fileName)?.[1];
    const mayTake = (name) => part && (name === bundle || (comesAfterFirst(part) && /\.writing\.[\w-]+\.js$/.test(name)));
    const foreign = imports.filter((name) => !mayTake(name));
    if (foreign.length > 0) throw new Error(`cdn/${fileName} imports ${foreign.join(', ')}: it has to stand alone`);
    if (!isEntry && !part && !/^languages\/[^/]+\.[^./]+\.js$/.test(fileName))
      throw new Error(`cdn/${fileName}: only messages.<language>.ts and <name>.part.ts may be imported on demand`);
  }
}
