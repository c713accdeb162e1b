/** Waits only for what came before; the first one that asks goes at once. */
function turns() {
  let last = Promise.resolve();
  return (act) => {
    const mine = last.then(act);
    last = mine.then(
      () => undefined,
      () => undefined,
    );
    return mine;
  };
}

const notRun = (step) => ({ ...step, state: 'not run', seconds: 0, counts: { passed: 0, failed: 0, skipped: 0 } });

/**
 * Runs lanes beside each other, the steps of each one after the other. Lanes wait for each other in two cases only: a step that needs the
 * build waits until it has ended, and is left out where it failed; and two browser engines never run their unit tests beside each other.
 * Where no step builds, because it was not asked for, what lies on the disk is taken.
 * @param {import('./steps.mjs').Lane[]} lanes
 * @param {(step: import('./steps.mjs').Step) => Promise<import('./run-step.mjs').Result>} run
 * @param {import('./steps.mjs').Lane} [afterwards] a last lane, which has the machine for itself
 * @returns {Promise<import('./run-step.mjs').Result[]>} lane by lane
 */
export async function runLanes(lanes, run, afterwards = []) {
  const alone = turns();
  /** @type {(isBuilt: boolean) => void} */
  let tellBuilt = () => {};
  const isBuilt = lanes.flat().some(({ builds }) => builds)
    ? new Promise((resolve) => {
        tellBuilt = resolve;
      })
    : Promise.resolve(true);

  async function runLane(lane) {
    const results = [];
    for (const step of lane) {
      if (step.needsBuild && !(await isBuilt)) {
        results.push(notRun(step));
        continue;
      }
      const result = await (step.engine ? alone(() => run(step)) : run(step));
      results.push(result);
      if (step.builds) tellBuilt(result.state === 'passed');
    }
    return results;
  }
  const results = (await Promise.all(lanes.map(runLane))).flat();
  return [...results, ...(await runLane(afterwards))];
}
