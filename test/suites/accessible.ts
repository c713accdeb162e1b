import { expect } from '@open-wc/testing';
// axe-core is a script, not a module: loaded as one it leaves its API on `window`.
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  var axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
}

/** Runs every rule of axe on an element and lists what it found, with the markup, so that a failure can be read. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await globalThis.axe.run(element, { resultTypes: ['violations'] });
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html.slice(0, 160)).join('\n  ')}`,
  );
  expect(found).to.deep.equal([]);
}
