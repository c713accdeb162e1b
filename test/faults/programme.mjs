/**
 * The fault programme: what may happen to words or try to get at them, how much of it is tried, and what must never fail. One row for
 * each; `npm run faults` runs them, docs/reliability.md tells what was measured, docs/hazard-log.md names them beside the hazard.
 * README.md says how a new one comes in.
 *
 * @typedef {object} Fault
 * @property {string} id
 * @property {string} what happens
 * @property {string[]} hazards numbers of docs/hazard-log.md
 * @property {string[]} command prints the figure
 * @property {Record<string, number>} reach least numbers of the whole form; failures are 0 always
 * @property {Record<string, number>} [short] of the short form; left out where `npm test` runs the whole of it anyway
 */
const node = (...words) => [process.execPath, ...words];
/** Each of its kills hits all scenarios at once; its rows are one run. */
const killing = node('test/faults/kill/run.mjs');
const nodeTest = (file, ...words) => node('--test', '--test-reporter=tap', ...words, file);
const unitTest = (file) => ['npx', '--no-install', 'wtr', '--files', file];
const fhirTest = (word) => node('scripts/test-fhir.mjs', word);

/** @type {Fault[]} */
export const programme = [
  {
    ...{ id: 'T01', what: 'the browser is killed while eight tabs save', hazards: ['H7'] },
    ...{ command: nodeTest('test/e2e/kill.e2e.mjs'), reach: { kills: 1_000 } },
  },
  {
    ...{
      id: 'T01e',
      what: 'the browser is killed while records, one kind, earlier versions or all are erased',
      hazards: ['H7', 'H12'],
    },
    ...{ command: killing, reach: { kills: 100 }, short: { kills: 2 } },
  },
  {
    ...{ id: 'T08', what: 'the browser is killed while a database is made, or one of an older layout opened', hazards: ['H7'] },
    ...{ command: killing, reach: { kills: 100 }, short: { kills: 2 } },
  },
  {
    ...{ id: 'T10', what: 'eight tabs add 25 lines each to one record', hazards: ['H13'] },
    ...{ command: node('test/faults/writers/run.mjs'), reach: { writes: 200 }, short: { writes: 200 } },
  },
  {
    ...{ id: 'T27', what: 'a file to bring back was changed at random', hazards: ['H7'] },
    ...{ command: unitTest('test/src/record/import.test.ts'), reach: { files: 8_000 } },
  },
  {
    ...{ id: 'T30', what: 'the browser is killed while 5,000 records are brought back', hazards: ['H7'] },
    ...{ command: killing, reach: { kills: 100 }, short: { kills: 2 } },
  },
  {
    ...{ id: 'T34', what: 'records with random shares go out as FHIR', hazards: ['H42'] },
    ...{ command: fhirTest('unshared-words'), reach: { bundles: 1_000 } },
  },
  {
    ...{ id: 'T35', what: 'a page switches from person to person, over a slow store', hazards: ['H16'] },
    ...{ command: unitTest('test/src/widget/subject-switches.test.ts'), reach: { switches: 10_000 } },
  },
  {
    ...{ id: 'T38', what: 'the browser is killed while a lock is set, changed or taken away', hazards: ['H34'] },
    ...{ command: killing, reach: { kills: 100 }, short: { kills: 2 } },
  },
  {
    ...{ id: 'T41', what: 'a page around a frame sends what it must not', hazards: ['H40'] },
    ...{ command: nodeTest('test/e2e/frame-attacks.e2e.mjs'), reach: { messages: 10_000 } },
  },
  {
    ...{ id: 'T47', what: 'a FHIR server refuses, hangs, cuts connections', hazards: ['H44'] },
    ...{ command: fhirTest('sink'), reach: { submissions: 1_000 } },
  },
];
