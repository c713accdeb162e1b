/**
 * `node test/faults/input/run.mjs [--cases 12000] [--seed 7]`: changed export files, bundles and locked copies, and inputs as
 * large as is allowed, against `importSubject`, `fromFhir` and `openSealedExport` in Node. Needs no build. The seed is printed first; fast-check shrinks what fails.
 */
import { parseArgs } from 'node:util';
import { bundledSources } from '../../fhir/support/bundled-sources.mjs';
import { fuzzFhir } from './fhir-fuzz.mjs';
import { fuzzImport } from './import-fuzz.mjs';
import { tryLarge } from './large.mjs';
import { tried } from './promises.mjs';
import { fuzzSealed } from './sealed-fuzz.mjs';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '12000' }, seed: { type: 'string' } } });
const cases = Number(values.cases);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
console.log(`seed ${seed}`);

const sources = await bundledSources('test/faults/input/sources.ts');
const said = (figures) => JSON.stringify(figures);
console.log(`figure T27 imports=${cases} failures=0 answers=${said(await fuzzImport(sources, { cases, seed }))}`);
console.log(`figure T27 bundles=${cases} failures=0 answers=${said(await fuzzFhir(sources, { cases, seed }))}`);
console.log(`figure T27 sealed=${cases} failures=0 answers=${said(await fuzzSealed(sources, { cases, seed }))}`);
const { count, slowest } = await tryLarge(sources);
console.log(`figure T27 large=${count} failures=0 (slowest: ${slowest.name}, ${slowest.time.toFixed(1)} s)`);
console.log(`figure T29 inputs=${tried.inputs} keys=${tried.keys} failures=0`);
