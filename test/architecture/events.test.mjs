// Hosts build on the events that the documentation names: each is really sent, and each that is sent is documented.
import { test } from 'node:test';
import ts from 'typescript';
import { parse, placeOf, reach, walk } from './support/imports.mjs';
import { expectNone, jsonOf, matchesIn, sourceFiles } from './support/project.mjs';

/** Names of every `interface RecoveryEventMap`, those that widgets add by declaration merging included. */
function declaredEvents() {
  const found = new Map();
  for (const path of sourceFiles()) {
    walk(parse(path), (node) => {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'RecoveryEventMap') return;
      for (const member of node.members) if (member.name) found.set(member.name.text, placeOf(path, member));
    });
  }
  return found;
}

/** Event names that a file sends: `tell('name', …)` or `new RecoveryEvent('name', …)`. */
function sentBy(path) {
  const found = new Map();
  walk(parse(path), (node) => {
    const isTell = ts.isCallExpression(node) && /(^|[.#])tell$/.test(node.expression.getText());
    const isNew = ts.isNewExpression(node) && node.expression.getText() === 'RecoveryEvent';
    const name = (isTell || isNew) && node.arguments?.[0];
    if (name && ts.isStringLiteralLike(name)) found.set(name.text, placeOf(path, node));
  });
  return found;
}

const documented = () =>
  sourceFiles().flatMap((path) =>
    matchesIn(path, /\*\s*@(?:fires|event)\s+(?:\{[^}]*\}\s*)?([\w-]+)/g).map(({ match, place }) => ({
      path,
      name: match[1],
      place,
    })),
  );

test('every @fires names an event that its element, its base or a helper of theirs sends', () => {
  const problems = [];
  for (const { path, name, place } of documented()) {
    const senders = [path, ...reach(path).keys()].filter((one) => one.endsWith('.ts'));
    if (!senders.some((one) => sentBy(one).has(name))) problems.push(`${place} @fires ${name}: nothing it imports sends it`);
  }
  expectNone(problems, 'Send it, or take the line out.');
});

test('every @fires stands in RecoveryEventMap', () => {
  const declared = declaredEvents();
  const problems = documented()
    .filter(({ name }) => !declared.has(name))
    .map(({ name, place }) => `${place} ${name} has no type`);
  expectNone(problems, 'Add it to RecoveryEventMap (widgets: by declaration merging).');
});

test('every event of RecoveryEventMap is sent somewhere and documented by a @fires', () => {
  const told = new Set(documented().map(({ name }) => name));
  const sent = new Set(sourceFiles().flatMap((path) => [...sentBy(path).keys()]));
  const problems = [];
  for (const [name, place] of declaredEvents()) {
    if (!told.has(name)) problems.push(`${place} ${name} has no @fires`);
    if (!sent.has(name)) problems.push(`${place} ${name} is never sent`);
  }
  expectNone(problems, 'Document it in the JSDoc of the element that sends it, or take it out of the map.');
});

test('every event that a widget folder sends is documented in that folder', () => {
  const problems = [];
  for (const path of sourceFiles().filter((one) => one.startsWith('components/'))) {
    const folder = path.split('/').slice(0, 2).join('/');
    const told = new Set(
      documented()
        .filter((one) => one.path.startsWith(`${folder}/`))
        .map(({ name }) => name),
    );
    for (const [name, place] of sentBy(path)) if (!told.has(name)) problems.push(`${place} sends ${name}`);
  }
  expectNone(problems, 'Add "@fires {RecoveryEvent} name - when" to the JSDoc of the element.');
});

test('event names begin with recovery- and no event is made beside RecoveryEvent', () => {
  const problems = [...declaredEvents()]
    .filter(([name]) => !/^recovery(-[a-z]+)+$/.test(name))
    .map(([name, place]) => `${place} ${name}`);
  for (const path of sourceFiles()) {
    for (const { place } of matchesIn(path, /new CustomEvent\(/g))
      problems.push(`${place} new CustomEvent: hosts get no type for it`);
  }
  expectNone(problems, 'Use tell() of the element.');
});

/** Texts that may stand in a detail: ids, instants, names of kinds, and ids of the host's own material. The build holds the snapshot true. */
const openTexts = /^(at|id|kind|subject|share|course|peer|story): string$|^(kinds|lines): readonly string\[\]$/;
const closed = /: (number|boolean|RecoveryError|("[\w-]+"( \| )?)+)$/;

test('T44: a detail holds ids, instants, numbers of revisions and words of a closed list, and nothing that a person could write', () => {
  const problems = [];
  const details = Object.entries(jsonOf('test/architecture/surface/events.json'));
  for (const [name, keys] of details)
    for (const key of keys) if (!openTexts.test(key.replace('?', '')) && !closed.test(key)) problems.push(`${name} ${key}`);
  const count = details.reduce((sum, [, keys]) => sum + keys.length, 0);
  console.log(`figure T44 events=${details.length} keys=${count} failures=${problems.length}`);
  expectNone(problems, 'A page logs what events hold. Let it read the record from its store.');
});

test('T44: the snapshot names the details of all events', () => {
  const kept = Object.keys(jsonOf('test/architecture/surface/events.json'));
  expectNone(
    [...declaredEvents().keys()].filter((name) => !kept.includes(name)),
    'npm run build -- --update-surface',
  );
});
