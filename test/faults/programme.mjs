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
 * @property {string} [figure] the id under which the command prints it, where that is not this one
 * @property {Record<string, string>} [environment] such as another engine
 * @property {Record<string, number>} reach least numbers of the whole form; failures are 0 always
 * @property {Record<string, number>} [short] of the short form; left out where `npm test` runs the whole of it anyway
 */
const node = (...words) => [process.execPath, ...words];
/** Each of its kills hits all scenarios at once; its rows are one run. */
const killing = node('test/faults/kill/run.mjs');
/** What browsers do to storage; each row runs a part of it. */
const storage = (id) => node('test/faults/storage/run.mjs', id);
const nodeTest = (file, ...words) => node('--test', '--test-reporter=tap', ...words, file);
const unitTest = (...files) => ['npx', '--no-install', 'wtr', '--files', ...files];
const hostile = ['words', 'hosts', 'files'].map((name) => `test/src/widget/hostile-${name}.test.ts`);
/** Files, bundles and locked copies of others. */
const input = node('test/faults/input/run.mjs');
/** Through every view of every widget, with all there is to press; its rows are one run. */
const markers = nodeTest('test/e2e/markers.e2e.mjs');
/** The same command in another engine prints the same id. */
const inEngine = (ENGINE, figure) => ({ environment: { ENGINE }, figure });
const webkit = node('test/faults/webkit/run.mjs');
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
    ...{ command: killing, reach: { kills: 50 }, short: { kills: 2 } },
  },
  {
    ...{ id: 'T01w', what: 'WebKit is killed while eight tabs save', hazards: ['H7'] },
    ...{ command: webkit, reach: { kills: 50 } },
  },
  {
    ...{ id: 'T02', what: 'Firefox is killed while eight tabs save', hazards: ['H7'] },
    ...{ command: nodeTest('test/e2e/kill.e2e.mjs'), ...inEngine('firefox', 'T01'), reach: { kills: 50 } },
  },
  {
    ...{ id: 'T03', what: 'the process of one of eight tabs is killed while all save', hazards: ['H7'] },
    ...{ command: node('test/faults/renderer/run.mjs'), reach: { kills: 500 } },
  },
  {
    ...{
      id: 'T05',
      what: 'the system is watched while records are saved: each is on the disk before it is said to be',
      hazards: ['H7'],
    },
    ...{ command: storage('T05'), reach: { saves: 100, syncs: 100 } },
  },
  {
    ...{ id: 'T06', what: 'the device is full', hazards: ['H7'] },
    ...{ command: storage('T06'), reach: { refusals: 5, records: 20 }, short: { refusals: 1 } },
  },
  {
    ...{ id: 'T07', what: 'a transaction is aborted at each of its requests', hazards: ['H7'] },
    ...{ command: unitTest('test/src/store/indexeddb-faults.test.ts'), reach: { operations: 11, aborts: 40 } },
  },
  {
    ...{ id: 'T08', what: 'the browser is killed while a database is made, or one of an older layout opened', hazards: ['H7'] },
    ...{ command: killing, reach: { kills: 50 }, short: { kills: 2 } },
  },
  {
    ...{ id: 'T09', what: 'a database that an earlier release wrote is opened', hazards: ['H7'] },
    ...{ command: nodeTest('test/e2e/kept-databases.e2e.mjs'), reach: { releases: 1, records: 5_000 } },
  },
  {
    ...{
      id: 'T10',
      what: 'eight tabs add lines to one record and to four, two widgets on each of two pages to another',
      hazards: ['H13'],
    },
    ...{ command: node('test/faults/writers/run.mjs'), reach: { writes: 420, records: 6 }, short: { writes: 420 } },
  },
  {
    ...{ id: 'T10f', what: 'the same in Firefox', hazards: ['H13'] },
    ...{ command: node('test/faults/writers/run.mjs'), ...inEngine('firefox', 'T10'), reach: { writes: 420, records: 6 } },
  },
  {
    ...{ id: 'T10w', what: 'eight tabs of WebKit add lines to four records', hazards: ['H13'] },
    ...{ command: webkit, reach: { writes: 200, records: 4 } },
  },
  {
    ...{ id: 'T12', what: 'a tab is frozen while it saves', hazards: ['H13'] },
    ...{ command: storage('T12'), reach: { freezes: 20 }, short: { freezes: 2 } },
  },
  {
    ...{ id: 'T13', what: 'another release changes the database, or stands in the way', hazards: ['H7'] },
    ...{ command: storage('T13'), reach: { upgrades: 20, blocked: 4 }, short: { upgrades: 2, blocked: 1 } },
  },
  {
    ...{ id: 'T14', what: 'a database that a later release made is opened', hazards: ['H7'] },
    ...{ command: nodeTest('test/e2e/kept-databases.e2e.mjs'), reach: { releases: 1 } },
  },
  {
    ...{ id: 'T15', what: 'the data of the site is cleared under an open page', hazards: ['H7'] },
    ...{ command: storage('T15'), reach: { clears: 30 }, short: { clears: 3 } },
  },
  {
    ...{ id: 'T18', what: 'records are removed, the browser is killed, they are put back', hazards: ['H7'] },
    ...{ command: storage('T18'), reach: { kills: 5, removals: 100 }, short: { kills: 1 } },
  },
  {
    ...{ id: 'T19', what: 'a store is called in any order, with faults, beside a plain model', hazards: ['H7', 'H13'] },
    ...{ command: node('scripts/store-model.mjs', '--runs', '10000'), reach: { runs: 10_000 } },
  },
  ...['chromium', 'firefox', 'webkit'].map((engine) => ({
    ...{
      id: `T21${engine === 'chromium' ? '' : engine[0]}`,
      what: `storage throws, refuses, is slow or gone in ${engine}`,
      hazards: ['H7'],
    },
    ...{ command: unitTest('test/src/widget/storage-fails.test.ts'), ...inEngine(engine, 'T21'), reach: { ways: 14 } },
  })),
  {
    ...{
      id: 'T22',
      what: 'widgets stand in a frame of another site, which keeps storage, or gets none',
      hazards: ['H7', 'H51'],
    },
    ...{
      command: nodeTest('test/e2e/third-party.e2e.mjs'),
      reach: { frames: 10, widgets: 15, saves: 4, refusals: 3 },
    },
  },
  {
    ...{ id: 'T23', what: 'widgets stand on a page without https', hazards: ['H7', 'H51'] },
    ...{
      command: nodeTest('test/e2e/plain-http.e2e.mjs'),
      reach: { widgets: 15, saves: 18, papers: 13, refusals: 6 },
    },
  },
  {
    ...{ id: 'T24', what: 'a page stays open: thousands of saves, every widget opened and closed 50 times', hazards: ['H52'] },
    ...{
      command: node('test/faults/soak/run.mjs'),
      reach: { saves: 10_000, records: 5_000, widgets: 800 },
    },
  },
  {
    ...{ id: 'T25', what: 'a copy of random records is brought back after all was erased', hazards: ['H4', 'H7'] },
    ...{ command: storage('T25'), reach: { stores: 1_000 }, short: { stores: 20 } },
  },
  {
    ...{ id: 'T26', what: 'two versions, or one twice, stand on a page', hazards: ['H7'] },
    ...{ command: nodeTest('test/e2e/guest.e2e.mjs'), reach: { pages: 3 } },
  },
  {
    ...{ id: 'T27', what: 'a file to bring back, a bundle or a locked copy was changed', hazards: ['H7', 'H45'] },
    ...{ command: input, reach: { imports: 10_000, bundles: 10_000, sealed: 10_000, large: 20 } },
  },
  {
    ...{ id: 'T29', what: 'data of others has keys that reach a prototype', hazards: ['H45'] },
    ...{ command: input, reach: { inputs: 30_000, keys: 2_000 } },
  },
  {
    ...{ id: 'T30', what: 'the browser is killed while 5,000 records are brought back', hazards: ['H7'] },
    ...{ command: killing, reach: { kills: 50 }, short: { kills: 2 } },
  },
  {
    ...{ id: 'T31', what: 'a text is as hard for a pattern as it can be', hazards: ['H47'] },
    ...{ command: nodeTest('test/architecture/regular-expressions.test.mjs'), reach: { patterns: 100, texts: 5_000 } },
  },
  {
    ...{ id: 'T33', what: 'words that are made to run stand wherever words may stand', hazards: ['H45'] },
    ...{ command: unitTest(...hostile), reach: { texts: 30_000, views: 3_000, files: 400 } },
  },
  ...['firefox', 'webkit'].map((engine) => ({
    ...{ id: `T33${engine[0]}`, what: `the same in ${engine}`, hazards: ['H45'] },
    ...{ command: unitTest(...hostile), ...inEngine(engine, 'T33'), reach: { texts: 30_000, views: 3_000, files: 400 } },
  })),
  {
    ...{ id: 'T34', what: 'words are looked for in all that a page could see, on the way through all widgets', hazards: ['H46'] },
    ...{ command: markers, reach: { markers: 4_000, channels: 35, views: 500, presses: 5_000 } },
  },
  {
    ...{ id: 'T34f', what: 'records with random shares go out as FHIR', hazards: ['H42'] },
    ...{ command: fhirTest('unshared-words'), reach: { bundles: 1_000 } },
  },
  {
    ...{ id: 'T35', what: 'a page switches from person to person, over a slow store', hazards: ['H16'] },
    ...{ command: unitTest('test/src/widget/subject-switches.test.ts'), reach: { switches: 10_000 } },
  },
  {
    ...{ id: 'T36', what: 'a browser with a lock is killed, and its files are searched', hazards: ['H6'] },
    ...{ command: nodeTest('test/e2e/lock.e2e.mjs'), reach: { texts: 200, bytes: 100_000 } },
  },
  {
    ...{ id: 'T38', what: 'the browser is killed while a lock is set, changed or taken away', hazards: ['H34'] },
    ...{ command: killing, reach: { kills: 50 }, short: { kills: 2 } },
  },
  {
    ...{ id: 'T39', what: 'something of a lock is missing or wrong', hazards: ['H34'] },
    ...{ command: unitTest('test/src/store/damaged-lock.test.ts'), reach: { locks: 100 } },
  },
  {
    ...{ id: 'T40', what: 'words lock by themselves while clocks jump and timers stand still', hazards: ['H6'] },
    ...{ command: unitTest('test/src/store/idle-watch.test.ts'), reach: { jumps: 500 } },
  },
  {
    ...{ id: 'T40b', what: 'a page with a lock is frozen, asleep or kept in the history while the clock jumps', hazards: ['H6'] },
    ...{
      command: node('test/faults/locking/run.mjs'),
      reach: { frozen: 20, asleep: 20, kept: 20, elsewhere: 20, behind: 20, restored: 10 },
    },
  },
  {
    ...{ id: 'T41', what: 'a page around a frame sends what it must not', hazards: ['H40'] },
    ...{ command: nodeTest('test/e2e/frame-attacks.e2e.mjs'), reach: { messages: 10_000 } },
  },
  {
    ...{ id: 'T42', what: 'all widgets work under the strict policy, which tells of each breach', hazards: ['H45'] },
    ...{ command: markers, reach: { views: 500, presses: 5_000 } },
  },
  {
    ...{ id: 'T44', what: 'a page hears what events hold', hazards: ['H46'] },
    ...{ command: nodeTest('test/architecture/events.test.mjs'), reach: { events: 20, keys: 100 } },
  },
  {
    ...{ id: 'T46', what: 'requests are listened for, then there is no network', hazards: ['H46'] },
    ...{ command: markers, reach: { requests: 50, views: 500, offline: 90 } },
  },
  {
    ...{ id: 'T47', what: 'a FHIR server refuses, hangs, cuts connections', hazards: ['H44'] },
    ...{ command: fhirTest('sink'), reach: { submissions: 1_000 } },
  },
  {
    ...{
      id: 'T50',
      what: 'two, three and eight devices write in any order while networks break and pages end',
      hazards: ['H53'],
    },
    ...{ command: unitTest('test/src/sync/convergence.test.ts'), environment: { SYNC_HISTORIES: '2500' } },
    reach: { histories: 2_500, edits: 10_000, questions: 500 },
  },
];
