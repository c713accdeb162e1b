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
 * @property {string} [missing] why it cannot run here: what to install
 */

/**
 * Steps that run one after the other, beside those of another lane.
 * @typedef {Step[]} Lane
 */

/**
 * Stages, each with its lanes, which end at about the same time. Two cores have room for Firefox and WebKit, which run a third of the
 * tests, beside pages that mostly wait; Chromium, which runs all of them, made both fail when it ran beside them. Three lanes were slower than two.
 * @returns {Lane[][]}
 */
export const stages = ({ cross, missingEngine }) => {
  const unit = (engine) => unitTests(engine, cross, missingEngine);
  return [
    [
      [
        { title: 'Types', command: npm('types') },
        { title: 'Lint and layout', command: npm('lint') },
      ],
      [{ title: 'Build', command: npm('build') }],
    ],
    [
      [unit('chromium')],
      [
        {
          title: 'Architecture',
          // One file at a time: the browser beside it needs a core.
          command: [process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...nodeTests()]],
          isNodeTest: true,
        },
        { title: 'Hosts', command: npm('test:hosts'), counts: 'hosts.json' },
      ],
    ],
    [
      [
        { title: 'End to end', command: npm('test:e2e'), counts: 'end-to-end.json' },
        // Most of FHIR needs no browser, so that it takes little from the one beside it.
        { title: 'FHIR', command: fhir('--without', 'ehr'), counts: 'fhir.json' },
      ],
      [
        unit('firefox'),
        unit('webkit'),
        { title: 'Health record', command: fhir('ehr', '--counts', 'ehr.json'), counts: 'ehr.json' },
        { title: 'Faults', command: [process.execPath, ['scripts/faults.mjs', '--short']], counts: 'faults.json' },
      ],
    ],
  ];
};
