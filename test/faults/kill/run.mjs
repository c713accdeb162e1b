/**
 * `node test/faults/kill/run.mjs import lock --kills 50`: kills the browser so often in the middle of these scenarios, or of all, and prints the
 * figures. Needs no build: the pages are bundled from source.
 */
import { parseArgs } from 'node:util';
import { killing } from './harness.mjs';
import { Scenario } from './scenario.mjs';

const scenarios = {
  import: { id: 'T30', aim: 'import' },
  erase: { id: 'T01e', aim: 'erase' },
  lock: { id: 'T38' },
  opening: { id: 'T08', aim: 'open' },
};

const { values, positionals } = parseArgs({ options: { kills: { type: 'string' } }, allowPositionals: true });
const names = positionals.length > 0 ? positionals : Object.keys(scenarios);
const kills = Number(values.kills ?? process.env.KILLS ?? 3);
await killing(
  names.map((name) => new Scenario(name, scenarios[name], (line) => console.error(line))),
  kills,
);
