// `recovery-saved` means durable: the whole browser is killed right after it was said, and nothing of it may be missing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Acknowledged, compareWith, killsOfOneProfile } from './support/acknowledged.mjs';
import { launchBrowser, makeProfile, removeProfile } from './support/browser.mjs';
import { readDatabase } from './support/database.mjs';
import * as on from './support/page.mjs';
import { startServer } from './support/server.mjs';

const kills = Number(process.env.KILLS ?? 6);
const subjects = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

let server, profile, running;
const acknowledged = new Acknowledged();
let restarts = 0;
/** How often the browser threw its own damaged files away, and the card told so: see test/faults/README.md. */
let discarded = 0;

before(async () => {
  server = await startServer({ onReport: acknowledged.hear });
});
after(async () => {
  await running?.close();
  await server?.close();
  if (profile) removeProfile(profile);
});

/**
 * All tables. A browser may not open its own files at first; what a person does then is to start it again. Undefined where it found them
 * damaged and threw them away, and the card says so.
 */
async function read() {
  for (let attempt = 1; ; attempt++) {
    const page = await on.openPage(running, server.address('/test/e2e/pages/look.html', 'kill'));
    try {
      const tables = await readDatabase(page);
      return attempt > 1 && tables.records.length === 0 && (await isLossTold()) ? undefined : tables;
    } catch (error) {
      if (attempt === 4) throw error;
    } finally {
      await page.close();
    }
    restarts += 1;
    await running.close();
    running = await launchBrowser(profile);
  }
}

async function isLossTold() {
  const page = await on.openPage(running, server.address(`/test/e2e/pages/kill.html?subject=${subjects[0]}`, 'kill'));
  const told = await page
    .waitForFunction(() => globalThis.observed.failed.includes('StorageErased'))
    .then(
      () => true,
      () => false,
    );
  await page.close();
  return told;
}

/** Compares what is stored with what was acknowledged before the kill. */
async function compare() {
  const tables = await read();
  if (tables) return compareWith(tables, acknowledged.last);
  discarded += 1;
  await startAfresh();
  return { lost: [], torn: [] };
}

async function startAfresh() {
  await running?.close();
  if (profile) removeProfile(profile);
  profile = makeProfile();
  acknowledged.last.clear();
  running = await launchBrowser(profile);
}

async function killAndCompare(round) {
  if (round % killsOfOneProfile === 0) await startAfresh();
  const all = acknowledged.whenSaved(subjects);
  await Promise.all(
    subjects.map((subject) => on.openPage(running, server.address(`/test/e2e/pages/kill.html?subject=${subject}`, 'kill'))),
  );
  assert.deepEqual(await all, [], 'no save by these tabs');
  // Every other kill comes with the very acknowledgement; the others anywhere between two saves.
  if (round % 2) await pause(Math.random() * 400);
  else await acknowledged.next();
  await running.kill();
  running = await launchBrowser(profile);
  return compare();
}

test(`${kills} kills of the whole browser lose no acknowledged save`, { timeout: kills * 60_000 }, async () => {
  const lost = [];
  const torn = [];
  let done = 0;
  try {
    for (; done < kills; done++) {
      const result = await killAndCompare(done);
      lost.push(...result.lost);
      torn.push(...result.torn);
    }
  } finally {
    const failures = lost.length + torn.length + (done < kills ? 1 : 0);
    console.log(
      `figure T01 kills=${done} saves=${acknowledged.saves} restarts=${restarts} discarded=${discarded} lost=${lost.length} torn=${torn.length} failures=${failures}`,
    );
  }
  assert.deepEqual({ lost, torn }, { lost: [], torn: [] });
  assert.ok(acknowledged.saves >= kills * subjects.length, 'too few saves to prove anything');
});
