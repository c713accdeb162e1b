// FHIR is for few pages: what it weighs is paid by those who import it, and by nobody else.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { shorten } from '../../scripts/build/plugins.mjs';
import { importsOf } from './support/imports.mjs';
import { absolute, expectNone, needsBuild, sourceFiles } from './support/project.mjs';

/** kB after gzip -9 of what a host imports, bundled from `dist` as a host does it. */
const budgets = {
  'both ways': {
    code: `import { toFhir, fromFhir } from 'recovery-widgets/fhir'; globalThis.used = { toFhir, fromFhir };`,
    most: 14,
  },
  everything: { code: `import * as fhir from 'recovery-widgets/fhir'; globalThis.used = fhir;`, most: 14 },
};

/** As a host bundles it, and made small as our own files are. */
async function bundled(code) {
  const entry = 'a host';
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'host',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code.replace('recovery-widgets/fhir', absolute('dist/components/fhir.js')) : null),
      },
      resolve({ browser: true }),
      shorten(),
    ],
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

for (const [name, { code, most }] of Object.entries(budgets)) {
  test(`recovery-widgets/fhir, ${name}, is at most ${most} kB, without Lit and without schemas`, async () => {
    needsBuild('dist');
    const text = await bundled(code);
    const size = gzipSync(text, { level: 9 }).length / 1024;
    console.log(`${size.toFixed(2)} kB gzip: recovery-widgets/fhir, ${name}`);
    assert.ok(size <= most, `${size.toFixed(2)} kB`);
    assert.doesNotMatch(text, /litHtmlVersions|ZodMini/);
  });
}

test('no widget, and nothing that all pages share, imports it', () => {
  const isFhir = (path) => /^(src\/fhir|src\/fhir-server)\/|^components\/([^/]+\/)?fhir(-stream)?\.ts$/.test(path);
  const problems = sourceFiles()
    .filter((path) => !isFhir(path))
    .flatMap((path) => importsOf(path).filter((one) => one.path && isFhir(one.path)))
    .map(({ place, specifier }) => `${place} imports ${specifier}`);
  expectNone(problems, 'Pages that speak FHIR import recovery-widgets/fhir by themselves.');
});
