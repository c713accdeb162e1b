/** What holds of every answer to data of others, whatever was in it. */
import assert from 'node:assert/strict';
import { marker } from './mutations.mjs';

const untouched = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

/** How many inputs were given, and how many of them had a key that reaches a prototype. */
export const tried = { inputs: 0, keys: 0 };
const reaching = /"(?:__proto__|constructor|prototype)"\s*:/;

export function prototypeIsUntouched(input) {
  tried.inputs++;
  if (reaching.test(typeof input === 'string' ? input : JSON.stringify(input))) tried.keys++;
  assert.equal(JSON.stringify(Object.getOwnPropertyNames(Object.prototype)), untouched, 'Object.prototype was changed');
  assert.equal({}.polluted, undefined, 'Object.prototype was changed');
}

/** A typed error that says where something is wrong, in keys of the project's own shapes, and not a word of the file. */
export function isTypedRefusal(error, isRecoveryError, names) {
  assert.ok(isRecoveryError(error), `no typed error, but ${error?.stack ?? error}`);
  const said = JSON.stringify([error.message, error.issues, error.ids, error.stack.split('\n')[0], String(error.cause ?? '')]);
  assert.ok(!said.includes(marker), `the error holds a word of the file: ${error.code}`);
  assert.ok(error.issues.length <= 50 && error.ids.length <= 50, 'more faults than anybody reads');
  for (const { path, code } of error.issues) {
    assert.match(code, /^[a-z_]+$/);
    for (const step of path) assert.ok(typeof step === 'number' || names.has(step), `a path holds ${JSON.stringify(step)}`);
  }
  if (error.code === 'ImportInvalid') assert.ok(error.issues.length > 0, 'a refusal without a place');
}

/** All keys of some data. */
export function namesIn(data, found = new Set()) {
  JSON.stringify(data, (key, value) => {
    found.add(key);
    return value;
  });
  return found;
}
