// What these tests take from @open-wc/testing, without a page.
export { expect } from 'chai';

export async function waitUntil(isSo, message = 'it did not come', { timeout = 1_000 } = {}) {
  for (const end = Date.now() + timeout; !(await isSo());) {
    if (Date.now() > end) throw new Error(message);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Nobody asks for more than the short form of a test here. */
export const executeServerCommand = () => Promise.resolve();
