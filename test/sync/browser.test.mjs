// Each `*.test.ts` here, in Chromium or the `ENGINE` that is named, against the real server.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const runner = ['--no-install', 'wtr', '--config', 'test/sync/web-test-runner.config.mjs'];

test('what runs in a page keeps its promises against a real server', { timeout: 280_000 }, async () => {
  const running = spawn('npx', runner, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [running.stdout, running.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const [status] = await once(running, 'close');
  assert.equal(status, 0, said);
  const [counts] = /sync-in-browser: \d+ passed, 0 failed.*/.exec(said) ?? [];
  assert.ok(counts, said);
  console.log(counts);
});
