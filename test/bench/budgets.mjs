import { whys } from './whys.mjs';
import { growthOf } from './summary.mjs';

/** A store with a long life in it. */
const usual = '10000';
/** What is nearly the same is the same: runs differ by that much. */
const near = 0.95;

const storeBudgets = {
  'open, first 20': 1.25,
  'durable save': 1.5,
  'recent 20': 1.25,
  'export a person': 1.5,
  'import 10000': 2.5,
  'another tab has it': 1.5,
};
/** How much reads of one person and saves may grow with a hundred times the records: an exponent of 0.1. */
const mostGrowth = 100 ** 0.1;

function ofStores({ sizes }) {
  const found = sizes[usual];
  const rows = Object.entries(storeBudgets).map(([what, most]) => ({ what, measured: found[what].ours.ratio, most }));
  const erasing = found['erase 1000'].ours.value / found['erase 1000, one by one'].raw.value;
  const growth = growthOf(sizes['1000'], sizes['100000']);
  return [
    ...rows,
    { what: 'erase 1000, against one by one', measured: erasing, most: 0.3 },
    ...['open, first 20', 'recent 20', 'durable save'].map((what) => ({
      ...{ what: `${what}, with 100 times the records`, measured: growth[what].ours, most: mostGrowth },
    })),
  ];
}

function ofPages({ cases, memory }) {
  const plan = ['1x, warm', '4x, warm', '1x, cold', '4x, cold'].flatMap((how) => {
    const { filled, cpu, blocking } = cases[`plan, ${how}`];
    return [
      { what: `plan filled, ${how}`, measured: filled['ours-reading'].ratio, most: 1.3 },
      { what: `plan, work, ${how}`, measured: cpu['ours-reading'].ratio, most: 1.5 },
      { what: `plan, milliseconds of blocking, ${how}`, measured: blocking['ours-reading'].value, most: blocking.lit.value },
    ];
  });
  const goals = cases['1000 goals, 1x, warm'];
  const { heap, nodes, grown, nodesLeft, listenersLeft } = memory['ours-reading'];
  return [
    ...plan,
    { what: '1,000 goals filled', measured: goals.filled.ours.ratio, most: 0.7 },
    { what: '1,000 goals, work of a key', measured: goals['key, cpu'].ours.ratio, most: 0.7 },
    { what: 'memory of a plan, MB', measured: heap / 1e6, most: 0.5 },
    { what: 'nodes of a plan', measured: nodes, most: 400 },
    { what: 'memory after 20 mounts', measured: grown, most: 1.05 },
    { what: 'nodes left after 20 mounts', measured: nodesLeft, most: 0 },
    { what: 'listeners left after 20 mounts', measured: listenersLeft, most: 0 },
  ];
}

const explained = (row) => ({ ...row, why: whys[row.what] ?? '' });

/** What QUALITY asks for, and what was measured. */
export const budgets = ({ storage, pages }) => [...ofStores(storage), ...ofPages(pages)].map(explained);

/** Those that are not met; a figure that is missing is none that is met. */
export const missed = (results) => budgets(results).filter(({ measured, most }) => !(measured <= most));

/** Every row on which one of the others is ahead of us. Floors are no choice that somebody has. */
export function behind({ storage, pages }) {
  const rows = [];
  const compare = (title, figures, ours, others) => {
    for (const name of others) {
      const [theirs, mine] = [figures[name], figures[ours]];
      if (theirs && mine && theirs.value < mine.value * near)
        rows.push({
          what: title,
          name,
          theirs: theirs.value,
          ours: mine.value,
          why: whys[title] ?? whys[title.replace(/^.*?: /, '')] ?? '',
        });
    }
  };
  for (const [size, operations] of Object.entries(storage.sizes))
    for (const [what, figures] of Object.entries(operations))
      compare(`${size} records: ${what}`, figures, 'ours', ['idb', 'dexie', 'rxdb', 'pouchdb']);
  for (const [title, figures] of Object.entries(pages.cases))
    for (const what of Object.keys(figures)) compare(`${title}: ${what}`, figures[what], 'ours', ['medplum', 'surveyjs']);
  return rows;
}
