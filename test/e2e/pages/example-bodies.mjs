// For tests: one example of each kind that has some, whole, as its widget would save it. And copies that only a pass phrase opens.
import * as every from 'every-kind';

export { sealExport } from '../../../src/record/sealing/sealed-copy.ts';

export const bodies = {};
for (const [folder, { fixtures = {} }] of Object.entries(every.fixtures))
  for (const { body } of Object.values(fixtures)) {
    const kind = body && every.kindOf(folder, body)?.name;
    // The longest example says most.
    if (kind && JSON.stringify(body).length > JSON.stringify(bodies[kind] ?? '').length) bodies[kind] = body;
  }
