// T27, T29: the short form of `node test/faults/input/run.mjs`. The same seed each time: what a random one finds there becomes a test.
import { test } from 'node:test';
import { bundledSources } from '../../fhir/support/bundled-sources.mjs';
import { fuzzFhir } from './fhir-fuzz.mjs';
import { fuzzImport } from './import-fuzz.mjs';
import { tryLarge } from './large.mjs';
import { fuzzSealed } from './sealed-fuzz.mjs';

const sources = await bundledSources('test/faults/input/sources.ts');
const seed = 11;
/** Of the large inputs, those that cost least and reach most of the code. */
const short = /refused|broken texts|lone surrogates|overrides|brackets|steps|notes of one/;

test('T27 T29: a changed export file is taken whole or refused with a typed error, and a refused one leaves no trace', async (context) => {
  context.diagnostic(JSON.stringify(await fuzzImport(sources, { cases: 700, seed })));
});

test('T27 T29: a changed bundle is read as far as it can be, or refused with a typed error', async (context) => {
  context.diagnostic(JSON.stringify(await fuzzFhir(sources, { cases: 400, seed })));
});

test('T27 T29: a changed locked copy is opened as it was made or refused with a typed error, and no key is derived without end', async (context) => {
  context.diagnostic(JSON.stringify(await fuzzSealed(sources, { cases: 250, seed })));
});

test('T27: what is as large as is allowed is answered within seconds', async (context) => {
  context.diagnostic(JSON.stringify(await tryLarge(sources, (name) => short.test(name))));
});
