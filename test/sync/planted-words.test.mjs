// What whoever holds the files of the server can find in them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { join } from 'node:path';
import { startCouchServer } from './server/couch-server.mjs';
import { onNode } from './support/on-node.mjs';

/** In each place of a record; letters that base64 and escapes would change are among them. */
const planted = {
  title: 'Zwetschgenkuchen bei Noor',
  text: 'Zoë ĉe la maro 🌱',
  line: 'Quittengelee',
  earlier: 'Mirabellenmus',
  removed: 'Schlehenlikör',
  id: 'record-with-a-telling-id',
  kind: 'sync-words',
  author: 'Amina',
  passphrase: 'seven blue boats',
};

/** As it stands there, as JSON, and as base64 at each of its three offsets: a word that is only encoded is not sealed. */
function tracesOf(word) {
  const escaped = JSON.stringify(word)
    .slice(1, -1)
    .replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const encoded = [0, 1, 2].map((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(word)]);
    // The letters at both ends hold bits of what stands beside the word.
    return bytes.toString('base64').slice(Math.ceil((offset * 4) / 3), Math.floor((bytes.length * 4) / 3) - 1);
  });
  return [
    word,
    escaped,
    ...encoded,
    ...['hex', 'utf16le'].map((form) => (form === 'hex' ? Buffer.from(word).toString('hex') : Buffer.from(word, form))),
  ];
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name)));
}

describe('the files of a server', () => {
  let Device;
  before(async () => {
    ({ Device } = await onNode('test/src/sync/devices.ts'));
  });

  for (const [title, options, expected] of [
    ['hold no word of a sealed database', { passphrase: planted.passphrase, iterations: 1_000 }, []],
    [
      'hold every word of a database in plain, so that looking for them means something',
      {},
      Object.keys(planted)
        .filter((name) => name !== 'passphrase')
        .sort(),
    ],
  ])
    test(title, { timeout: 60_000 }, async () => {
      const server = await startCouchServer();
      after(() => server.stop());
      const couch = { fetch: (...parameters) => fetch(...parameters) };
      const [phone, library] = [1, 2].map(() => new Device(couch, { url: `${server.url}/person-7`, ...options }));
      const lines = [{ id: 'a', text: planted.line }];
      const author = { id: 'self', kind: 'person', name: planted.author };
      await phone.write(planted.id, { title: planted.earlier });
      await phone.write(planted.id, { title: planted.title, text: planted.text, lines }, { author });
      await phone.write('gone', { title: planted.removed });
      await phone.sync();
      await phone.remove('gone');
      await phone.sync();
      assert.equal((await library.sync()).detail.received, 4);
      assert.deepEqual(await library.bodies(), await phone.bodies());
      // Killed and started again it sorts what it holds into files of another form: looked at are those of both.
      await server.kill();
      const files = filesIn(server.folder);
      await server.start();
      await server.kill();
      files.push(...filesIn(server.folder));
      const isThere = (word) => tracesOf(word).some((trace) => files.some((bytes) => bytes.includes(trace)));
      const found = Object.keys(planted)
        .filter((name) => isThere(planted[name]))
        .sort();
      assert.deepEqual(found, expected);
    });
});
