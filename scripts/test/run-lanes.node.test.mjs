// The order of the steps of `npm test`: who waits for whom, and what is left out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { runLanes } from './run-lanes.mjs';
import { afterwards, lanes } from './steps.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs lanes of steps that only take time, and tells what began and ended in which order. */
async function play(steps, states = {}, last = []) {
  const told = [];
  const run = async (step) => {
    told.push(`${step.title} begins`);
    await setTimeout(step.milliseconds ?? 0);
    told.push(`${step.title} ends`);
    return { ...step, state: states[step.title] ?? 'passed', seconds: 0, counts };
  };
  const results = await runLanes(steps, run, last);
  return { told, states: Object.fromEntries(results.map(({ title, state }) => [title, state])) };
}

const comesBefore = (told, one, other) => assert.ok(told.indexOf(one) < told.indexOf(other), `${one}: ${told.join(', ')}`);

test('only a step that needs the build waits for it', async () => {
  const { told } = await play([
    [{ title: 'Free' }, { title: 'Needy', needsBuild: true }],
    [{ title: 'Build', builds: true, milliseconds: 50 }],
  ]);
  comesBefore(told, 'Free ends', 'Build ends');
  comesBefore(told, 'Build ends', 'Needy begins');
});

test('a step that needs a build which failed is not run, and the others are', async () => {
  const { told, states } = await play(
    [[{ title: 'Needy', needsBuild: true }, { title: 'Free' }], [{ title: 'Build', builds: true }]],
    { Build: 'failed' },
  );
  assert.deepEqual(states, { Needy: 'not run', Free: 'passed', Build: 'failed' });
  assert.ok(!told.includes('Needy begins'));
});

test('a step that needs the build does not wait for one that was not asked for', async () => {
  const { states } = await play([[{ title: 'Needy', needsBuild: true }], []]);
  assert.deepEqual(states, { Needy: 'passed' });
});

test('unit tests of two engines never run beside each other', async () => {
  const { told } = await play([
    [{ title: 'One', engine: 'one', milliseconds: 30 }],
    [
      { title: 'Other', engine: 'other' },
      { title: 'Third', engine: 'third' },
    ],
  ]);
  comesBefore(told, 'One ends', 'Other begins');
  comesBefore(told, 'Other ends', 'Third begins');
});

test('what is timed begins when every lane has ended, and is left out where the build failed', async () => {
  const steps = [[{ title: 'Build', builds: true }], [{ title: 'Long', milliseconds: 50 }]];
  const timed = [{ title: 'Timed', needsBuild: true }, { title: 'Next' }];
  const { told, states } = await play(steps, {}, timed);
  comesBefore(told, 'Build ends', 'Timed begins');
  comesBefore(told, 'Long ends', 'Timed begins');
  comesBefore(told, 'Timed ends', 'Next begins');
  assert.deepEqual(states, { Build: 'passed', Long: 'passed', Timed: 'passed', Next: 'passed' });
  const failed = await play(steps, { Build: 'failed' }, timed);
  assert.equal(failed.states['Timed'], 'not run');
});

test('the lanes of npm test have one build, and no step that needs it stands before it in its own lane', () => {
  const all = [...lanes({ cross: false, missingEngine: () => undefined }), afterwards];
  assert.equal(all.flat().filter(({ builds }) => builds).length, 1);
  for (const lane of all) {
    const build = lane.findIndex(({ builds }) => builds);
    assert.ok(lane.slice(0, Math.max(build, 0)).every(({ needsBuild }) => !needsBuild));
  }
  assert.equal(new Set(all.flat().map(({ title }) => title)).size, all.flat().length);
});
