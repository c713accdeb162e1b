/**
 * `npm run fhir-server` starts a FHIR R4 server on this machine only, with invented people, for the example of a health record. It keeps
 * everything in memory: what was written is gone when it stops.
 *
 * --port 8080    another port
 * --open         answers without an access token
 * --app <url>    where an app is launched: the start page of the server then links to it for each person
 */
import { parseArgs } from 'node:util';
import { installPart } from './install-part.mjs';

const { values: wanted } = parseArgs({
  options: { port: { type: 'string', default: '8090' }, open: { type: 'boolean' }, app: { type: 'string' } },
});

await installPart('test/fhir', 'the FHIR server');
// Only now: it needs what is installed.
const { startFhirServer } = await import('../test/fhir/server/server.mjs');
const { patients, people, practitioners } = await import('../test/fhir/server/people.mjs');

try {
  const server = await startFhirServer({ port: Number(wanted.port), seed: people, smart: { required: !wanted.open } });
  const namesOf = (resources) => resources.map(({ id, name: [{ text }] }) => `  ${text} (${id})`).join('\n');
  const startPage = `${server.origin}/${wanted.app ? `?app=${encodeURIComponent(wanted.app)}` : ''}`;
  console.log(`FHIR R4: ${server.baseUrl}${wanted.open ? '' : ' (with an access token, by SMART App Launch)'}`);
  console.log(`Start page: ${startPage}`);
  console.log(`Patients, all invented:\n${namesOf(patients)}\nClinicians, all invented:\n${namesOf(practitioners)}`);
  console.log('Ctrl+C ends this, and everything that was written to it.');
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${wanted.port} is in use. Choose another one: npm run fhir-server -- --port 8091`);
  process.exitCode = 1;
}
