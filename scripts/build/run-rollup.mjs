import { rollup } from 'rollup';

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

/** A page loads one file: nothing but languages and parts may lie outside it, and none of them needs another one to run. */
export function checkBundle(chunks) {
  for (const { fileName, imports, isEntry } of chunks) {
    if (imports.length > 0) throw new Error(`cdn/${fileName} imports ${imports.join(', ')}: it has to stand alone`);
    if (!isEntry && !/^languages\/[^/]+\.[^./]+\.js$/.test(fileName))
      throw new Error(`cdn/${fileName}: only messages.<language>.ts may be imported on demand`);
  }
}
