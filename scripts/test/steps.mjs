/** What `npm test` runs, in the order in which faults are cheapest to find. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const npm = (script) => ['npm', ['run', '--silent', script]];
const fhir = (...words) => [process.execPath, [join(root, 'scripts/test-fhir.mjs'), ...words]];

/** Tests that need no browser: those of the architecture, and any beside what they test. */
function nodeTests() {
  const folders = ['src', 'components', 'scripts', 'test'].filter((folder) => existsSync(join(root, folder)));
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name).split('\\').join('/')),
  );
  return files.filter((file) => file.endsWith('.node.test.mjs') || /^test\/architecture\/[^/]+\.test\.mjs$/.test(file)).sort();
}

const unitTests = (engine, cross, missingEngine) => ({
  title: `Unit tests in ${engine}`,
  engine,
  command: ['npx', ['--no-install', 'wtr']],
  environment: { ENGINE: engine, ...(cross && { CROSS: '1' }) },
  counts: `${engine}.json`,
  missing: missingEngine(engine),
});

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {[string, string[]]} command
 * @property {string} [engine] the browser engine that it shows to work
 * @property {Record<string, string>} [environment]
 * @property {string} [counts] the file of counts that it writes
 * @property {boolean} [isNodeTest] whether its counts stand in the summary of `node --test`
 * @property {boolean} [needsBuild] whether it waits until the build has ended, well or not
 * @property {string} [missing] why it cannot run here: what to install
 */

/**
 * Two lanes of steps, one for each core, which end at about the same time; three were slower. Unit tests bundle the sources by themselves. Firefox
 * and WebKit, which run a third of them, come when Chromium, which runs all, is through: beside it both failed.
 * @returns {Step[][]}
 */
export const lanes = ({ cross, missingEngine }) => {
  const unit = (engine) => unitTests(engine, cross, missingEngine);
  const needsBuild = true;
  return [
    [
      { title: 'Types', command: npm('types') },
      { title: 'Lint and layout', command: npm('lint') },
      unit('chromium'),
      unit('firefox'),
      unit('webkit'),
      { title: 'Health record', command: fhir('ehr', '--counts', 'ehr.json'), counts: 'ehr.json', needsBuild },
      { title: 'Faults', command: [process.execPath, ['scripts/faults.mjs', '--short']], counts: 'faults.json', needsBuild },
    ],
    [
      { title: 'Build', command: npm('build') },
      {
        title: 'Architecture',
        // One file at a time: the browser beside it needs a core.
        command: [process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...nodeTests()]],
        isNodeTest: true,
        needsBuild,
      },
      { title: 'Hosts', command: npm('test:hosts'), counts: 'hosts.json', needsBuild },
      { title: 'End to end', command: npm('test:e2e'), counts: 'end-to-end.json', needsBuild },
      // Most of FHIR needs no browser, so that it takes little from the one beside it.
      { title: 'FHIR', command: fhir('--without', 'ehr'), counts: 'fhir.json', needsBuild },
    ],
  ];
};
