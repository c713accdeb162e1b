import { setTimeout as pause } from 'node:timers/promises';

/** A page that was closed still takes a core from the next one, until its process has gone: in milliseconds. */
const settling = 400;

/** Closes a page that was measured, so that nothing of it is in the figures of the next one. */
export async function closeAndSettle(page) {
  await page.close();
  await pause(settling);
}
