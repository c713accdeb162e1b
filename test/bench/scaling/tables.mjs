import { bundled } from './bundled.mjs';
import { habits, pictureBytes } from './habits.mjs';
import { costOf, diskOf, loadOf, machinesOf, turnOf } from './many-people.mjs';
import { about, bytes, exactly, table } from '../markdown.mjs';
import { layouts, years } from './server-limits.mjs';
import { gatherSeconds } from './visit.mjs';
import { inBase64, meanOf, percentileOf, sizesOf, yearsOf } from './year.mjs';

const scales = [1, 1_000, 5_000, 100_000, 5_000_000];
/** Where a cluster is worth its trouble. */
const clusterFrom = 5_000;
const [alone, cluster] = layouts;
const layoutFor = (people) => (people < clusterFrom ? alone : cluster);

/** Kinds that stand for the others. */
const shownKinds = ['check-in', 'goal', 'crisis-plan', 'learning'];

function documentsTable(measured) {
  const sizesOfKind = (kind, isLong, form) =>
    measured.filter((one) => one.kind === kind && (one.name === 'long') === isLong).map((one) => one[form]);
  const span = (sizes) => (sizes.length ? [...new Set([Math.min(...sizes), Math.max(...sizes)].map(bytes))].join(' to ') : '-');
  const picture = measured.find(({ kind }) => kind === 'strength-picture');
  const file = inBase64(pictureBytes[1]);
  return table(
    ['One version of a record', 'Plain', 'Sealed', 'A very long one, sealed'],
    [
      ...shownKinds.map((kind) => [
        `\`${kind}\``,
        ...['plain', 'sealed'].map((form) => span(sizesOfKind(kind, false, form))),
        span(sizesOfKind(kind, true, 'sealed')),
      ]),
      [`a picture of ${bytes(pictureBytes[1])}`, bytes(picture.plain + file), bytes(picture.sealed + inBase64(file)), '-'],
    ],
  );
}

const figures = [
  ['Documents', 'documents', about],
  ['Stored, plain', 'plain', bytes],
  ['Stored, sealed', 'sealed', bytes],
  ['Requests', 'requests', about],
  ['Hours with a wait held open', 'heldHours', about],
];

const personTable = (people) =>
  table(
    ['In one year', 'Half stay below', '95 of 100', '99 of 100', 'The most of those', 'Mean'],
    figures.map(([title, figure, show]) => [
      title,
      ...[0.5, 0.95, 0.99, 1].map((share) => show(percentileOf(people, figure, share))),
      show(meanOf(people, figure)),
    ]),
  );

function habitsTable(people) {
  const mean = (name, figure) =>
    meanOf(
      people.filter(({ habit }) => habit === name),
      figure,
    );
  const head = [
    'Habit',
    'Of 100 people',
    'Visits',
    'Saves a visit',
    'Open, minutes',
    'Pictures',
    'Documents',
    'Sealed',
    'Requests',
  ];
  return table(
    head,
    habits.map(({ name, share, visits, saves, open, pictures }) => [
      ...[name, about(share * 100), exactly(visits), saves, open, pictures],
      ...[about(mean(name, 'documents')), bytes(mean(name, 'sealed')), about(mean(name, 'requests'))],
    ]),
  );
}

/** What is there after some years, and what a new device has to fetch. */
const yearsTable = (people) =>
  table(
    ['After', 'Documents, half stay below', 'Sealed', 'Documents, 99 of 100', 'Sealed', 'Requests of a new device'],
    [1, 5, 10].map((after) => {
      const [usual, many] = [0.5, 0.99].map((share) => percentileOf(people, 'documents', share) * after);
      const size = (share) => bytes(percentileOf(people, 'sealed', share) * after);
      const requests = (count) => about(1 + Math.floor(count / 1_000) + 1 + Math.ceil(count / 200));
      const asked = `${requests(usual)} to ${requests(many)}`;
      return [`${after} ${after > 1 ? 'years' : 'year'}`, about(usual), size(0.5), about(many), size(0.99), asked];
    }),
  );

const loadTable = (people) =>
  table(
    ['People, and databases', 'Documents a year', 'Sealed, a year', 'Requests a second', 'Writes a second', 'Waits held open'],
    scales.map((count) => {
      const load = loadOf(people, count);
      return [exactly(count), about(load.documents), bytes(load.sealed), ...[load.requests, load.writes, load.waits].map(about)];
    }),
  );

function machinesTable(people, count) {
  const load = loadOf(people, count);
  const made = layouts.map((layout) => machinesOf(load, layout));
  const shown = new Set(['databases', 'disk', 'requests']);
  const others = ({ machines }) => Math.max(...Object.keys(machines).map((limit) => (shown.has(limit) ? 0 : machines[limit])));
  return table(
    [`${exactly(count)} people`, ...layouts.map(({ name }) => name)],
    [
      ['Files of databases', ...layouts.map(({ shards, copies }) => exactly(count * shards * copies))],
      ['Files open at the peak', ...made.map(({ files }) => about(files))],
      [`Disk after ${years} years, all copies`, ...layouts.map((layout) => bytes(diskOf(load, layout) * layout.copies))],
      ['Machines for the number of databases', ...made.map(({ machines }) => exactly(machines.databases))],
      ['Machines for the disk', ...made.map(({ machines }) => exactly(machines.disk))],
      ['Machines for requests', ...made.map(({ machines }) => exactly(machines.requests))],
      ['Machines for memory, files, connections, writes', ...made.map((one) => exactly(others(one)))],
      [
        '**Machines (clusters)**',
        ...made.map(({ clusters, all }) => `**${exactly(all)}${clusters ? ` (${exactly(clusters)})` : ''}**`),
      ],
      ['Hours for a turn of replication elsewhere', ...made.map((machines) => about(turnOf(load, machines)))],
    ],
  );
}

const costTable = (people) =>
  table(
    ['People', 'With data', 'In front', 'For backups', 'Machine-months a year', 'For each 1,000 people'],
    scales.slice(1).map((count) => {
      const cost = costOf(loadOf(people, count), layoutFor(count));
      return [exactly(count), ...[cost.all, cost.front, cost.backup, cost.months].map(exactly), about(cost.perThousand)];
    }),
  );

const ways = [
  ['`live: true`', { live: true, gather: gatherSeconds }],
  ['`gatherSeconds: 5`', { live: true, gather: 5 }],
  ['`gatherSeconds: 60`', { live: true, gather: 60 }],
  ['`stop()` while out of sight', { live: true, gather: gatherSeconds, hides: true }],
  ['`live: false`, on opening and leaving', { live: false }],
];

function waysTable(sizes, people) {
  const count = 100_000;
  const load = loadOf(people, count);
  // Fewer people are enough to see how much less it is.
  const some = ways.map(([, way]) => loadOf(yearsOf(sizes, { way, part: 0.35 }), count));
  const of = (figure, index) => (load[figure] * some[index][figure]) / some[0][figure];
  return table(
    ['100,000 people', 'Documents a year', 'Sealed, a year', 'Requests a second', 'Waits held open'],
    ways.map(([title, { live }], index) => [
      title,
      about(of('documents', index)),
      bytes(of('sealed', index)),
      about(of('requests', index)),
      about(live ? of('waits', index) : 0),
    ]),
  );
}

/** All tables of docs/scaling.md, by name. */
export async function allTables() {
  const { measureDocuments } = await bundled('documents.ts');
  const measured = await measureDocuments();
  const sizes = sizesOf(measured);
  const people = yearsOf(sizes);
  return {
    documents: documentsTable(measured),
    habits: habitsTable(people),
    person: personTable(people),
    years: yearsTable(people),
    load: loadTable(people),
    region: machinesTable(people, 100_000),
    country: machinesTable(people, 5_000_000),
    cost: costTable(people),
    ways: waysTable(sizes, people),
  };
}
