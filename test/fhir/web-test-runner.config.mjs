/** Unit tests that need the FHIR server: `wtr --config test/fhir/web-test-runner.config.mjs`, in the same browsers as all others. */
import { startFhirServer } from './server/server.mjs';
import { closingReporter } from '../browsers/reporter.mjs';
import unit from '../../web-test-runner.config.js';

/** Servers that a test started, by their address. */
const running = new Map();
const people = ['self', 'other', 'self2', 'never', 'there'].map((id) => ({ resourceType: 'Patient', id }));

const servers = {
  name: 'fhir-servers',
  async executeCommand({ command, payload }) {
    if (command === 'start-fhir-server') {
      const server = await startFhirServer({ seed: people, ...payload });
      running.set(server.baseUrl, server);
      return { baseUrl: server.baseUrl };
    }
    if (command === 'stop-fhir-server') {
      await running.get(payload.baseUrl).close();
      running.delete(payload.baseUrl);
      return true;
    }
    return undefined;
  },
  async serverStop() {
    await Promise.all([...running.values()].map((server) => server.close()));
  },
};

export default {
  ...unit,
  groups: undefined,
  files: ['test/fhir/*.test.ts'],
  plugins: [...unit.plugins, servers],
  reporters: [closingReporter('fhir-store')],
};
