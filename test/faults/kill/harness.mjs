// Kills the whole browser at random points of an operation, again and again on one profile, and asks the next one what is there.
import assert from 'node:assert/strict';
import { launchBrowser, makeProfile, removeProfile } from '../../e2e/support/browser.mjs';
import { startServer } from '../../e2e/support/server.mjs';
import { bundledPage } from './bundled-page.mjs';

/**
 * Each kill hits all scenarios at once, each in a tab and an origin of its own. They take turns in saying when.
 * @param {import('./scenario.mjs').Scenario[]} scenarios
 */
export async function killing(scenarios, kills) {
  const pages = await Promise.all(scenarios.map(({ name, path }) => bundledPage(`test/faults/kill/${name}.mjs`, path)));
  const server = await startServer({
    extra: Object.assign({}, ...pages),
    onReport: ({ path, ...fact }) => scenarios.find((one) => one.path === path).told.hear(fact),
  });
  const profile = makeProfile();
  let running;
  /** What the scenarios find in a new browser. One that cannot open its own files is started again, which is what a person would do. */
  const look = async (starts = 1) => {
    running = await launchBrowser(profile);
    for (const scenario of scenarios) {
      if (await scenario.look(running.browser, server, { isLast: starts === 4 })) continue;
      await running.close();
      return look(starts + 1);
    }
  };
  try {
    for (let round = 0; round < kills; round++) {
      await look();
      const first = scenarios[round % scenarios.length];
      await Promise.all(scenarios.map((scenario) => scenario.work()));
      await first.moment(Math.floor(round / scenarios.length));
      await running.kill();
      for (const scenario of scenarios) scenario.killed();
    }
    await look();
  } finally {
    await running?.close();
    await server.close();
    removeProfile(profile);
  }
  for (const { figure } of scenarios) console.log(figure);
  assert.deepEqual(
    scenarios.flatMap(({ problems }) => problems),
    [],
  );
}
