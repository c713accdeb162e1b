/**
 * `node test/faults/kill/run.mjs import --kills 50`: kills the browser so often in the middle of a scenario, and prints the figure. Needs no
 * build: the page is bundled from source.
 */
import { parseArgs } from 'node:util';
import { killing } from './harness.mjs';

export const scenarios = {
  import: { id: 'T30', aim: 'import' },
  erase: { id: 'T01e', aim: 'erase' },
  lock: { id: 'T38' },
  opening: { id: 'T08', aim: 'open' },
};

const { values, positionals } = parseArgs({ options: { kills: { type: 'string' } }, allowPositionals: true });
const kills = Number(values.kills ?? process.env.KILLS ?? 3);
for (const name of positionals) await killing(name, { ...scenarios[name], kills, say: (line) => console.error(line) });
