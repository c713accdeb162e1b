import { readFileSync } from 'node:fs';
import { behind, budgets } from './budgets.mjs';
import { rows as growingRows } from './growing-rows.mjs';
import { exactly, filled, table } from './markdown.mjs';
import { growthOf } from './summary.mjs';

/** The pages that are made of results. */
export const guides = ['performance', 'performance-stores'].map((name) => new URL(`../../docs/${name}.md`, import.meta.url));
const storeNames = { raw: 'by hand', ours: 'ours', idb: 'idb', dexie: 'Dexie', rxdb: 'RxDB', pouchdb: 'PouchDB' };
const pageNames = {
  vanilla: 'custom element by hand',
  lit: 'Lit by hand',
  'lit-stored': 'Lit, idb, zod by hand, stored',
  'ours-reading': 'ours, to read',
  'ours-plain': 'ours, to read, plain script',
  ours: 'ours, to write in',
  medplum: 'Medplum',
  surveyjs: 'SurveyJS',
};
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const times = (number) => (typeof number === 'number' ? number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0) : number);
const milliseconds = (number) => (typeof number === 'number' ? `${exactly(Number(number.toPrecision(2)))} ms` : number);
/** How often longer than the floor, and the time of it. */
const cell = (figure) =>
  figure ? `${figure.ratio === undefined ? '' : `${times(figure.ratio)} · `}${milliseconds(figure.value)}` : '—';
const names = (found) => Object.keys(found);

function aboutTable({ storage, pages, growing }) {
  const { versions, ...machine } = storage.about;
  const line = (key) => [key, ...[storage, pages, growing].map(({ about }) => String(about[key]))];
  return table(
    ['', 'Stores', 'Pages', 'Few and many'],
    [
      ...names(machine).map(line),
      ...names(versions).map((name) => [name, ...[storage, pages, growing].map(({ about }) => about.versions[name])]),
    ],
  );
}

const storeTable = (sizes, size) =>
  table(
    [`${exactly(size)} records`, ...names(storeNames).map((name) => storeNames[name])],
    names(sizes[size]).map((what) => [what, ...names(storeNames).map((name) => cell(sizes[size][what][name]))]),
  );

function storageTables({ bytes, left, sizes }) {
  const known = names(sizes)
    .map(Number)
    .sort((one, other) => one - other);
  const [least, most] = [known[0], known.at(-1)];
  const growth = growthOf(sizes[least], sizes[most]);
  return {
    'stores weigh': table(
      ['', ...names(storeNames).map((name) => storeNames[name])],
      [
        ['script, zipped', ...names(storeNames).map((name) => kilobytes(bytes[name]))],
        [
          'texts still there after erasing 1,000',
          ...names(storeNames).map((name) => exactly(Math.max(...Object.values(left[name])))),
        ],
      ],
    ),
    ...Object.fromEntries(known.map((size) => [`${size} records`, storeTable(sizes, size)])),
    ...(known.length > 1 && {
      growth: table(
        [`${exactly(most)} records against ${exactly(least)}`, ...names(storeNames).map((name) => storeNames[name])],
        names(growth).map((what) => [
          what,
          ...names(storeNames).map((name) => (growth[what][name] ? times(growth[what][name]) : '—')),
        ]),
      ),
    }),
  };
}

const hows = ['1x, cold', '1x, warm', '4x, cold', '4x, warm'];

function pageTables({ cases, memory }) {
  const of = (title, key) => names(pageNames).map((name) => [name, cases[title][key]?.[name]]);
  const byHow = (key, ...more) =>
    table(
      ['', ...hows, ...more.map(([title]) => title)],
      names(pageNames).map((name) => [
        ...[pageNames[name], ...hows.map((how) => cell(cases[`plan, ${how}`][key]?.[name]))],
        ...more.map(([, how, other]) => cell(cases[`plan, ${how}`][other]?.[name])),
      ]),
    );
  const lists = ['10 goals', '100 goals', '1000 goals'];
  const listed = names(pageNames).filter((name) => cases['10 goals, 1x, warm'].filled[name]);
  const byList = (key, throttle) =>
    table(
      ['', ...lists.map((list) => list.replace('1000', '1,000'))],
      listed.map((name) => [pageNames[name], ...lists.map((list) => cell(cases[`${list}, ${throttle}x, warm`][key]?.[name]))]),
    );
  return {
    'plan bytes': table(
      ['', 'scripts, zipped', 'all, zipped', 'against Lit by hand'],
      of('plan, 1x, cold', 'scripts').map(([name, { value, ratio }]) => [
        ...[pageNames[name], kilobytes(value), kilobytes(cases['plan, 1x, cold'].bytes[name].value), times(ratio)],
      ]),
    ),
    'plan filled': byHow('filled'),
    'plan work': byHow('cpu', ['1x, warm, with what comes later', '1x, warm', 'cpu, all']),
    'plan script': byHow('script'),
    'plan blocking': byHow('blocking'),
    'plan keys': byHow('key'),
    'goals filled': byList('filled', 1),
    'goals filled on a phone': byList('filled', 4),
    'goals keys': byList('key', 1),
    'goals keys on a phone': byList('key', 4),
    'goals work of a key': byList('key, cpu', 1),
    memory: table(
      ['', 'memory of a plan', 'nodes of a plan', 'memory after 20 more mounts', 'nodes left', 'listeners left'],
      names(pageNames).map((name) => {
        const { heap, nodes, grown, nodesLeft, listenersLeft } = memory[name];
        return [pageNames[name], `${(heap / 1e6).toFixed(2)} MB`, exactly(nodes), times(grown), nodesLeft, listenersLeft];
      }),
    ),
  };
}

const growingTable = (growing) =>
  table(
    ['', 'Times', 'At most'],
    names(growingRows).map((key) => [growingRows[key][0], times(growing[key].ratio), times(growingRows[key][1])]),
  );

/** Every table that these results have figures for, by name. */
export function tablesOf(results) {
  const { storage, pages, growing } = results;
  return {
    ...(storage && storageTables(storage)),
    ...(pages && pageTables(pages)),
    ...(growing && { growing: growingTable(growing) }),
    ...(storage && pages && growing && { about: aboutTable(results), ...comparisons(results) }),
  };
}

const comparisons = (results) => ({
  budgets: table(
    ['', 'Measured', 'At most', 'Why'],
    budgets(results).map(({ what, measured, most, why }) => [what, times(measured), times(most), measured > most ? why : '']),
  ),
  behind: table(
    ['', 'Ahead of us', 'They', 'We', 'Why'],
    behind(results).map(({ what, name, theirs, ours, why }) => {
      return [what, storeNames[name] ?? pageNames[name], times(theirs), times(ours), why];
    }),
  ),
});

/** A page of these results: its words as they are, with tables of them. */
export const reportOf = (guide, results) => filled(readFileSync(guide, 'utf8'), tablesOf(results));
