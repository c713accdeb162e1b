// Kills the whole browser at random points of an operation, again and again on one profile, and asks the next one what is there.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { launchBrowser, makeProfile, removeProfile } from '../../e2e/support/browser.mjs';
import { startServer } from '../../e2e/support/server.mjs';
import { bundledPage } from './bundled-page.mjs';

/** Longer than any operation takes on a slow machine. */
const silence = 60_000;

/** What a page told, and how long it usually takes from one word to the next. */
class Told {
  list = [];
  #times = new Map();
  #last;
  #waiting = () => undefined;

  hear(fact) {
    const now = performance.now();
    if (this.#last) {
      const spans = this.#times.get(this.#last.key) ?? [];
      this.#times.set(this.#last.key, [...spans, now - this.#last.at].slice(-9));
    }
    this.#last = { key: `${fact.when} ${fact.act}`, at: now };
    this.list.push(fact);
    this.#waiting(fact);
  }

  /** The next word of the page for which `accept` holds. */
  next(accept = () => true) {
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error('The page fell silent.')), silence);
      this.#waiting = (fact) => {
        if (!accept(fact)) return;
        clearTimeout(limit);
        this.#waiting = () => undefined;
        resolve(fact);
      };
    });
  }

  /** Usual time from such a word to the next one, in milliseconds. */
  span({ when, act }) {
    const spans = (this.#times.get(`${when} ${act}`) ?? [20]).toSorted((a, b) => a - b);
    return spans[Math.floor(spans.length / 2)];
  }

  clear() {
    this.list = [];
    this.#last = undefined;
  }
}

/**
 * Every fourth kill comes with an acknowledgement; the others inside an operation: after it was announced, at a random moment of the time
 * that it usually takes. `aim` is how the operations begin in which half of those have to fall.
 */
async function moment(told, round, aim) {
  const isAnswer = round % 4 === 3;
  const isAimed = aim && round % 2 === 0;
  const skip = Math.floor(Math.random() * 4);
  let passed = 0;
  const fact = await told.next(
    (one) =>
      one.when === (isAnswer ? 'done' : 'asked') &&
      (isAimed ? one.act.startsWith(aim) : true) &&
      passed++ >= (isAimed ? 0 : skip),
  );
  if (!isAnswer) await pause(Math.random() * 1.1 * told.span(fact));
}

/**
 * @param {string} scenario file beside this one; it sets `look(told, carried)`, which says what is wrong and what to go on with, and
 *   `work(carried, tell)`, which goes on until it is killed
 */
export async function killing(scenario, { kills, aim, id, say = () => undefined }) {
  const told = new Told();
  const server = await startServer({
    extra: await bundledPage(`test/faults/kill/${scenario}.mjs`),
    onReport: (fact) => told.hear(fact),
  });
  const profiles = [makeProfile()];
  const sum = { kills: 0, inside: 0, answered: 0, operations: 0 };
  const problems = [];
  let running;
  let carried;
  const add = (problem) => {
    problems.push(`kill ${sum.kills}: ${problem}`);
    say(`${problems.at(-1)}, after ${JSON.stringify(told.list.slice(-3))}`);
  };

  /** The newly started browser: what it finds after the kill. */
  const look = async () => {
    running = await launchBrowser(profiles.at(-1));
    const tab = await running.browser.newPage();
    tab.setDefaultTimeout(silence);
    const errors = [];
    tab.on('pageerror', (error) => errors.push(String(error?.stack ?? error)));
    await tab.goto(server.address('/scenario', scenario), { waitUntil: 'load' });
    const found = await tab.evaluate((list, before) => globalThis.look(list, before), told.list, carried);
    if (found.problems.length > 0) {
      add(found.problems.join('; '));
      await afresh();
      return look();
    }
    carried = found.carried;
    return { tab, errors };
  };

  /** What follows a failure must not fail because of it. */
  const afresh = async () => {
    await running?.kill();
    told.clear();
    carried = undefined;
    profiles.push(makeProfile());
  };

  /** One round: look, go on, be killed. */
  const round = async (number) => {
    const { tab, errors } = await look();
    told.clear();
    const killed = moment(told, number, aim);
    await tab.evaluate((before) => {
      const fail = (error) => setTimeout(() => Promise.reject(error));
      globalThis.work(before).catch(fail);
    }, carried);
    await killed.catch((error) => Promise.reject(new Error(errors[0] ?? error.message)));
    await running.kill();
    sum.kills += 1;
    sum.operations += told.list.filter(({ when }) => when === 'done').length;
    sum[told.list.at(-1).when === 'asked' ? 'inside' : 'answered'] += 1;
  };

  try {
    for (let number = 0; number < kills; number++) {
      await round(number).catch((error) => {
        // What cannot even be looked at is a failure, too.
        add(error.message);
        return afresh();
      });
    }
    await look();
  } finally {
    await running?.close();
    await server.close();
    profiles.forEach(removeProfile);
  }
  const figures = { ...sum, failures: problems.length };
  console.log(
    `figure ${id} ${Object.entries(figures)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ')}`,
  );
  assert.deepEqual(problems, []);
}
