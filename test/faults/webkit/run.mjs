/**
 * `node test/faults/webkit/run.mjs`: in WebKitGTK, the browser is killed while eight tabs save, and eight tabs write the same records at the
 * same time. Needs a build. `KILLS` says how often.
 */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { sayFigure } from '../../../scripts/faults/say-figure.mjs';
import { Acknowledged, compareWith, killsOfOneProfile } from '../../e2e/support/acknowledged.mjs';
import { makeProfile, removeProfile } from '../../e2e/support/browser.mjs';
import { readDatabase } from '../../e2e/support/database.mjs';
import { startServer } from '../../e2e/support/server.mjs';
import { bundledPage } from '../kill/bundled-page.mjs';
import { openTabs } from './open-tabs.mjs';
import { asking, Reports } from './reports.mjs';

const kills = Number(process.env.KILLS ?? 5);
const tabs = Array.from({ length: 8 }, (_none, place) => place);
const [each, records] = [25, 4];
const acknowledged = new Acknowledged();
const reports = new Reports();
/** The same reading of tables that other engines are asked for by their driver. */
const reading = await readDatabase({ evaluate: String });
const parameter = (name) => `Number(parameters.get('${name}'))`;
const server = await startServer({
  onReport: (fact) => (fact.name ? reports.hear(fact) : acknowledged.hear(fact)),
  extra: {
    ...(await bundledPage('test/faults/writers/page.mjs', '/writers')),
    '/tables': asking(`(${reading})()`),
    '/lines': asking(`globalThis.addLines(${['tab', 'each', 'records'].map(parameter).join()})`, '/writers.js'),
    '/found': asking(`globalThis.found(${parameter('place')})`, '/writers.js'),
  },
});

/** Opens a page for each of these parameters, and answers what all of them found. */
async function ask(profile, origin, path, all) {
  const names = all.map((_one, place) => `${path} ${place}`);
  const found = Promise.all(names.map((name) => reports.of(name)));
  const addresses = all.map((one, place) =>
    server.address(`${path}?${new URLSearchParams({ ...one, name: names[place] })}`, origin),
  );
  const kill = await openTabs(profile, addresses);
  try {
    return await found;
  } finally {
    await kill();
  }
}

async function killOnce(profile, round) {
  const subjects = tabs.map((tab) => `tab-${tab}`);
  const all = acknowledged.whenSaved(subjects);
  const kill = await openTabs(
    profile,
    subjects.map((subject) => server.address(`/test/e2e/pages/kill.html?subject=${subject}`, 'kill')),
  );
  const silent = await all;
  if (round % 2) await pause(Math.random() * 400);
  else await acknowledged.next();
  await kill();
  const [tables] = await ask(profile, 'kill', '/tables', [{}]);
  return { ...compareWith(tables, acknowledged.last), silent };
}

async function killing() {
  const problems = [];
  let [done, profile] = [0, undefined];
  try {
    for (; done < kills; done++) {
      if (done % killsOfOneProfile === 0) {
        if (profile) removeProfile(profile);
        profile = makeProfile();
        acknowledged.last.clear();
      }
      const { lost, torn, silent } = await killOnce(profile, done);
      problems.push(...lost, ...torn, ...silent);
    }
  } finally {
    removeProfile(profile);
    const failures = problems.length + (done < kills ? 1 : 0);
    sayFigure('T01w', { kills: done, saves: acknowledged.saves, failures });
  }
  assert.deepEqual(problems, []);
}

async function writing() {
  const profile = makeProfile();
  const writes = tabs.length * each;
  let [lines, conflicts] = [0, 0];
  try {
    const met = await ask(
      profile,
      'writers',
      '/lines',
      tabs.map((tab) => ({ tab, each, records })),
    );
    conflicts = met.reduce((sum, one) => sum + one, 0);
    for (let place = 0; place < records; place++) lines += (await ask(profile, 'writers', '/found', [{ place }]))[0].lines;
    assert.ok(conflicts > 0, 'no two tabs met: nothing was tried');
  } finally {
    removeProfile(profile);
    sayFigure('T10w', { writes, records, conflicts, failures: writes - lines });
  }
  assert.equal(lines, writes);
}

try {
  await writing();
  await killing();
} finally {
  await server.close();
}
// Its screen would keep it.
process.exit();
