// The whole store suite, in Chromium as all unit tests, against a real FHIR server: `store.test.ts`.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const runner = ['--no-install', 'wtr', '--config', 'test/fhir/web-test-runner.config.mjs'];

test('createFhirStore keeps every promise of the store suite', { timeout: 200_000 }, async () => {
  const running = spawn('npx', runner, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ENGINE: 'chromium' },
  });
  let said = '';
  for (const stream of [running.stdout, running.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const [status] = await once(running, 'close');
  assert.equal(status, 0, said);
  const [counts, passed] = /fhir-store: (\d+) passed, 0 failed.*/.exec(said) ?? [];
  assert.ok(Number(passed) > 100, said);
  console.log(counts);
});
