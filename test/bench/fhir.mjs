/**
 * `npm run bench:fhir`: ten thousand shared records as FHIR, whole and one after the other. Time is told beside that of writing the same
 * records as plain JSON; only the memory of the stream is a budget: what stays in use once half of the records are out, and at the end.
 * `--records 10000`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { records: { type: 'string', default: '10000' } } });
const count = Number(values.records);
/** What may stay in use of a record that is out, in bytes: its ids, so that what belongs to it is found. */
const bytesForRecord = 1_500;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fhir-bench-'));
await build({
  entryPoints: ['fhir', 'fhir-stream'].map((name) => join(root, `components/${name}.ts`)),
  ...{ bundle: true, format: 'esm', splitting: true, platform: 'node', outdir: folder, outExtension: { '.js': '.mjs' } },
});
const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)));
const [{ toFhir }, { toFhirText }] = await Promise.all(['fhir', 'fhir-stream'].map(load));
rmSync(folder, { recursive: true });

const reader = { id: 'everybody', kind: 'clinician', name: '' };
const words = 'I would like to sit by the sea with everybody I know, and nobody has to be anywhere. '.repeat(12);
const stored = (kind, id, body, shares) => ({
  ...{ subject: 'p-7f3a', kind, id, revision: 2, schemaVersion: 1, lang: 'en', status: 'mine', notes: [], body },
  ...{ createdAt: '2026-05-01T08:00:00.000Z', updatedAt: '2026-08-30T09:30:00.000Z' },
  author: { id: 'self', kind: 'person', name: 'Noor' },
  shares: shares ? [{ id: 's', to: reader, scope: 'all', mode: 'view', grantedAt: '2026-08-01T10:00:00.000Z' }] : [],
});
const lines = (many) => Array.from({ length: many }, (_, index) => ({ id: `line-${index}`, what: words, text: words }));

/** Half of them goals, each with a check-in after it: about 4 kB of words in each goal. */
function* records() {
  for (let index = 0; index < count; index += 2) {
    yield stored('goal', `goal-${index}`, { title: words, why: words, steps: lines(2), facets: ['C'], helpers: lines(1) }, true);
    yield stored(
      'check-in',
      `check-in-${index}`,
      { goal: `goal-${index}`, at: '2026-08-02T10:00:00.000Z', words, level: 'more' },
      false,
    );
  }
}

const inUse = () => {
  collect();
  return process.memoryUsage().heapUsed;
};
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

const before = inUse();
const started = performance.now();
let [letters, pieces, half] = [0, 0, 0];
for await (const piece of toFhirText(records(), { reader })) {
  letters += piece.length;
  pieces++;
  if (pieces === Math.round(count * 0.75)) half = inUse() - before;
}
const streaming = performance.now() - started;
const end = inUse() - before;

const all = [...records()];
const plainStart = performance.now();
const plainLetters = all.reduce((sum, record) => sum + JSON.stringify(record).length, 0);
const plain = performance.now() - plainStart;
const wholeStart = performance.now();
const bundle = toFhir(all, { reader });
const whole = performance.now() - wholeStart;
const held = inUse() - before;

console.log(`${count} records, ${megabytes(plainLetters)} as plain JSON in ${plain.toFixed(0)} ms`);
console.log(
  `one after the other: ${pieces} resources, ${megabytes(letters)}, ${streaming.toFixed(0)} ms (${(streaming / plain).toFixed(1)}x)`,
);
console.log(
  `  memory in use: ${megabytes(half)} at about half, ${megabytes(end)} at the end (${(end / count).toFixed(0)} bytes for a record)`,
);
console.log(`whole: ${bundle.entry.length} resources, ${whole.toFixed(0)} ms, ${megabytes(held)} in use with the records`);
if (end / count > bytesForRecord) {
  console.error(`Above ${bytesForRecord} bytes for a record: something holds on to what is out.`);
  process.exitCode = 1;
}
