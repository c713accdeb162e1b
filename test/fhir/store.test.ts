import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { createFhirStore, type FhirStoreOptions } from '../../src/fhir-server/index.js';
import type { Store } from '../../src/store/store.js';
import { runStoreSuite } from '../suites/store-suite.js';

interface Running {
  readonly baseUrl: string;
}

const started: string[] = [];
async function startServer(options: object = {}): Promise<string> {
  const { baseUrl } = await executeServerCommand<Running, object>('start-fhir-server', options);
  started.push(baseUrl);
  return baseUrl;
}
async function stopServers(): Promise<void> {
  for (const baseUrl of started.splice(0)) await executeServerCommand('stop-fhir-server', { baseUrl });
}

const storeOn = (baseUrl: string, options: Partial<FhirStoreOptions> = {}): Store =>
  createFhirStore({ baseUrl, fetch: (url, init) => fetch(url, init), ...options });

runStoreSuite('createFhirStore', async () => {
  const baseUrl = await startServer();
  return {
    store: storeOn(baseUrl),
    reopen: () => Promise.resolve(storeOn(baseUrl)),
    cleanup: stopServers,
  };
});

describe('createFhirStore', () => {
  it('offers no promise that FHIR cannot keep: there is no way to remove versions for good', async () => {
    const store = storeOn(await startServer());
    expect([store.eraseRecords, store.removeHistory]).to.deep.equal([undefined, undefined]);
    await stopServers();
  });
});
