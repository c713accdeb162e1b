/** Milliseconds that a page is left alone first: in them somebody scrolls to what has just come, or touches it. */
const pause = 300;

/**
 * Does something when the page has nothing better to do: what may be needed offline later is fetched then, well behind the
 * first paint. Returns the way to call it off.
 */
export function whenIdle(task: () => void): () => void {
  let isOff = false;
  const act = (): void => {
    if (!isOff) task();
  };
  setTimeout(() => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 5000 });
    else act();
  }, pause);
  return () => {
    isOff = true;
  };
}
