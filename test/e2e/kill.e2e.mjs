// `recovery-saved` means durable: the whole browser is killed right after it was said, and nothing of it may be missing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { compareWith } from './support/acknowledged.mjs';
import { launchBrowser, makeProfile, removeProfile } from './support/browser.mjs';
import { readDatabase } from './support/database.mjs';
import * as on from './support/page.mjs';
import { startServer } from './support/server.mjs';

const kills = Number(process.env.KILLS ?? 6);
const subjects = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
/** A database that has grown for longer takes longer to compare than to kill. */
const killsOfOneProfile = 50;

let server, profile, running;
/** The last acknowledged save of each subject, and how many there were. */
const acknowledged = new Map();
let saves = 0;
let restarts = 0;
/** How often the browser threw its own damaged files away, and the card told so: see test/faults/README.md. */
let discarded = 0;
let heard = () => {};

before(async () => {
  server = await startServer({
    onReport({ subject, number, revision }) {
      saves += 1;
      acknowledged.set(subject, { number, revision });
      heard(subject);
    },
  });
});
after(async () => {
  await running?.close();
  await server?.close();
  if (profile) removeProfile(profile);
});

/** Resolves when each of the tabs has reported a save of this round. */
function everyTabSaved() {
  const missing = new Set(subjects);
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`No save by: ${[...missing].join()}`)), 60_000);
    heard = (subject) => {
      missing.delete(subject);
      if (missing.size > 0) return;
      clearTimeout(limit);
      resolve();
    };
  });
}

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
  if (tables) return compareWith(tables, acknowledged);
  discarded += 1;
  await startAfresh();
  return { lost: [], torn: [] };
}

async function startAfresh() {
  await running?.close();
  if (profile) removeProfile(profile);
  profile = makeProfile();
  acknowledged.clear();
  running = await launchBrowser(profile);
}

async function killAndCompare(round) {
  if (round % killsOfOneProfile === 0) await startAfresh();
  const all = everyTabSaved();
  await Promise.all(
    subjects.map((subject) => on.openPage(running, server.address(`/test/e2e/pages/kill.html?subject=${subject}`, 'kill'))),
  );
  await all;
  // Every other kill comes with the very acknowledgement; the others anywhere between two saves.
  if (round % 2) await pause(Math.random() * 400);
  else await new Promise((resolve) => (heard = resolve));
  await running.kill();
  heard = () => {};
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
      `figure T01 kills=${done} saves=${saves} restarts=${restarts} discarded=${discarded} lost=${lost.length} torn=${torn.length} failures=${failures}`,
    );
  }
  assert.deepEqual({ lost, torn }, { lost: [], torn: [] });
  assert.ok(saves >= kills * subjects.length, 'too few saves to prove anything');
});
