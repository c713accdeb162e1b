// `recovery-saved` means durable: the whole browser is killed right after it was said, and nothing of it may be missing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sayFigure } from '../../scripts/faults/say-figure.mjs';
import { Acknowledged, compareWith, killsOfOneProfile } from './support/acknowledged.mjs';
import { launchBrowser, makeProfile, removeProfile } from './support/browser.mjs';
import { readDatabase } from './support/database.mjs';
import * as on from './support/page.mjs';
import { startServer } from './support/server.mjs';

const kills = Number(process.env.KILLS ?? 6);
const subjects = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** A browser whose pages save until it is killed, and which is started again on the same profile. */
class KilledBrowser {
  #server;
  #profile;
  #running;
  acknowledged = new Acknowledged();
  /** How often the browser threw its own damaged files away, and the card told so: see test/faults/README.md. */
  figure = { kills: 0, restarts: 0, discarded: 0 };
  lost = [];
  torn = [];

  async kill(count) {
    this.#server = await startServer({ onReport: this.acknowledged.hear });
    try {
      for (let round = 0; round < count; round++) {
        await this.#killOnce(round);
        this.figure.kills += 1;
      }
    } finally {
      await this.#running?.close();
      await this.#server.close();
      if (this.#profile) removeProfile(this.#profile);
    }
  }

  async #killOnce(round) {
    if (round % killsOfOneProfile === 0) await this.#startAfresh();
    const all = this.acknowledged.whenSaved(subjects);
    await Promise.all(subjects.map((subject) => on.openPage(this.#running, this.#address(subject))));
    assert.deepEqual(await all, [], 'no save by these tabs');
    // Every other kill comes with the very acknowledgement; the others anywhere between two saves.
    if (round % 2) await pause(Math.random() * 400);
    else await this.acknowledged.next();
    await this.#running.kill();
    this.#running = await launchBrowser(this.#profile);
    await this.#compare();
  }

  #address(subject) {
    return this.#server.address(`/test/e2e/pages/kill.html?subject=${subject}`, 'kill');
  }

  async #startAfresh() {
    await this.#running?.close();
    if (this.#profile) removeProfile(this.#profile);
    this.#profile = makeProfile();
    this.acknowledged.last.clear();
    this.#running = await launchBrowser(this.#profile);
    // The mark by which a loss is noticed lies in localStorage, which Chromium writes down after five seconds or when it ends. No browser of
    // this test lives as long, but one in which somebody writes does.
    const saved = this.acknowledged.whenSaved([subjects[0]]);
    await on.openPage(this.#running, this.#address(subjects[0]));
    assert.deepEqual(await saved, []);
    await this.#running.close();
    this.#running = await launchBrowser(this.#profile);
  }

  /** Compares what is stored with what was acknowledged before the kill. */
  async #compare() {
    const tables = await this.#read();
    // The browser may have found its files damaged and thrown all of them away. Then whoever opens the card has to be told.
    if (tables.records.length === 0 && (await this.#isLossTold())) {
      this.figure.discarded += 1;
      return this.#startAfresh();
    }
    const { lost, torn } = compareWith(tables, this.acknowledged.last);
    this.lost.push(...lost);
    this.torn.push(...torn);
  }

  /** All tables. A browser may not open its own files at first; what a person does then is to start it again. */
  async #read() {
    for (let attempt = 1; ; attempt++) {
      const page = await on.openPage(this.#running, this.#server.address('/test/e2e/pages/look.html', 'kill'));
      try {
        return await readDatabase(page);
      } catch (error) {
        if (attempt === 4) throw error;
      } finally {
        await page.close();
      }
      this.figure.restarts += 1;
      await this.#running.close();
      this.#running = await launchBrowser(this.#profile);
    }
  }

  async #isLossTold() {
    const page = await on.openPage(this.#running, this.#address(subjects[0]));
    const told = await page
      .waitForFunction(() => globalThis.observed.failed.includes('StorageErased'))
      .then(
        () => true,
        () => false,
      );
    await page.close();
    return told;
  }
}

test(`${kills} kills of the whole browser lose no acknowledged save`, { timeout: kills * 60_000 }, async () => {
  const browser = new KilledBrowser();
  const { acknowledged, figure, lost, torn } = browser;
  try {
    await browser.kill(kills);
  } finally {
    const failures = lost.length + torn.length + (figure.kills < kills ? 1 : 0);
    sayFigure('T01', {
      kills: figure.kills,
      saves: acknowledged.saves,
      ...figure,
      lost: lost.length,
      torn: torn.length,
      failures,
    });
  }
  assert.deepEqual({ lost, torn }, { lost: [], torn: [] });
  assert.ok(acknowledged.saves >= kills * subjects.length, 'too few saves to prove anything');
});
