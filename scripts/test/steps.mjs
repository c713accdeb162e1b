/** What `npm test` runs. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const npm = (script, ...words) => ['npm', ['run', '--silent', script, ...(words.length > 0 ? ['--', ...words] : [])]];

/** For compilers, which make many short-lived objects: with more room for those the typed lint rules take a fifth less time. */
const roomy = { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim() };

const endToEnd = (...words) => [process.execPath, [join(root, 'scripts/test-end-to-end.mjs'), ...words]];
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
 * @property {boolean} [builds] whether other steps wait for it
 * @property {boolean} [needsBuild] whether it reads what the build writes
 * @property {boolean} [isReport] whether what it prints is for reading, also where it passes
 * @property {string} [missing] why it cannot run here: what to install
 */

/**
 * Steps that run one after the other, beside those of the other lane.
 * @typedef {Step[]} Lane
 */

/**
 * Two lanes, which end at about the same time: three were slower on two cores, and one of them would be idle where a page waits. Chromium,
 * which runs all unit tests, comes when the compilers beside it have ended: a loaded machine makes browsers slow, and slow browsers make
 * tests fail.
 * @returns {Lane[]}
 */
export const lanes = ({ cross, missingEngine }) => {
  const unit = (engine) => unitTests(engine, cross, missingEngine);
  return [
    [
      { title: 'Types', command: npm('types'), environment: roomy },
      { title: 'Lint and layout', command: npm('lint'), environment: roomy },
      unit('chromium'),
      { title: 'End to end', command: endToEnd('--without', 'telephone'), counts: 'end-to-end.json', needsBuild: true },
      {
        title: 'Faults',
        command: [process.execPath, ['scripts/faults.mjs', '--short']],
        counts: 'faults.json',
        needsBuild: true,
      },
    ],
    [
      // The first step of the other lane checks the types.
      { title: 'Build', command: npm('build', '--unchecked'), environment: roomy, builds: true },
      { title: 'Sizes', command: npm('sizes'), isReport: true, needsBuild: true },
      {
        title: 'Architecture',
        // One file at a time: the browser beside it needs a core.
        command: [process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...nodeTests()]],
        isNodeTest: true,
        needsBuild: true,
      },
      { title: 'Hosts', command: npm('test:hosts'), counts: 'hosts.json', needsBuild: true },
      { title: 'FHIR', command: fhir('--without', 'ehr'), counts: 'fhir.json' },
      { title: 'Health record', command: fhir('ehr', '--counts', 'ehr.json'), counts: 'ehr.json', needsBuild: true },
      unit('firefox'),
      unit('webkit'),
      {
        title: 'Replication',
        command: [process.execPath, [join(root, 'scripts/test-sync.mjs')]],
        counts: 'sync.json',
        needsBuild: true,
      },
    ],
  ];
};

/**
 * Steps that run one after the other when both lanes have ended: what they promise is a time, which nothing beside them may take.
 * @type {Lane}
 */
export const afterwards = [
  {
    title: 'First letter on a telephone',
    command: endToEnd('telephone', '--counts', 'telephone.json'),
    counts: 'telephone.json',
    needsBuild: true,
  },
];
