// The fault programme, what was measured, and the hazard log tell of the same faults.
import { test } from 'node:test';
import { measuredIn } from '../../scripts/faults/table.mjs';
import { programme } from '../faults/programme.mjs';
import { exists, expectNone, textOf } from './support/project.mjs';

const measured = measuredIn(textOf('docs/reliability.md'));

/** Ids of faults by number of hazard. */
const faultsOf = new Map(
  textOf('docs/hazard-log.md')
    .split(/^(?=\*\*H\d+\*\*)/m)
    .map((part) => [/^\*\*(H\d+)/.exec(part)?.[1], /\bFaults: ([^_]+)\. _Remains/.exec(part)?.[1].split(/,\s+/) ?? []]),
);

test('every fault of the programme was measured, without a failure, and nothing else is said to be', () => {
  const problems = [];
  for (const { id, what, reach } of programme) {
    const row = measured.find(([name]) => name === id);
    if (!row) problems.push(`${id} is not in the table`);
    else {
      const [, told, reached, failures] = row;
      if (told !== what) problems.push(`${id} is told as "${told}"`);
      if (failures !== '0') problems.push(`${id} failed ${failures} times`);
      for (const name of Object.keys(reach)) if (!reached.includes(` ${name}`)) problems.push(`${id} tells no ${name}`);
    }
  }
  const known = programme.map(({ id }) => id);
  for (const [id] of measured) if (!known.includes(id)) problems.push(`${id} is in no row of the programme`);
  if (new Set(known).size < known.length) problems.push('an id stands twice in the programme');
  expectNone(problems, 'Run `npm run faults -- --record ID`.');
});

test('the hazard log names the faults of each hazard, and no others', () => {
  const problems = [];
  for (const { id, hazards } of programme) {
    if (hazards.length === 0) problems.push(`${id} belongs to no hazard`);
    for (const hazard of hazards) if (!faultsOf.get(hazard)?.includes(id)) problems.push(`${hazard} does not name ${id}`);
  }
  for (const [hazard, ids] of faultsOf)
    for (const id of ids)
      if (!programme.find((fault) => fault.id === id)?.hazards.includes(hazard)) problems.push(`${hazard} names ${id}`);
  expectNone(problems, 'Mend docs/hazard-log.md or test/faults/programme.mjs.');
});

test('every file that a fault runs is there', () => {
  const files = programme.flatMap(({ command }) => command.filter((word) => /^(test|scripts)\/.*\.(mjs|ts)$/.test(word)));
  expectNone(
    files.filter((file) => !exists(file)),
    'test/faults/programme.mjs names it.',
  );
});
