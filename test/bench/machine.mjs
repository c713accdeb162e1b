import { readFileSync } from 'node:fs';
import os from 'node:os';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** Where and with what it was measured. */
export function machineOf(browserVersion) {
  const { dependencies: peers } = read('peers/package.json');
  const { dependencies: own, version } = read('../../package.json');
  const compared = ['idb', 'dexie', 'rxdb', 'pouchdb-browser', 'survey-core', '@medplum/react', 'react'];
  return {
    processor: os.cpus()[0].model.trim(),
    cores: os.cpus().length,
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    system: `${os.type()} ${os.release().split('-')[0]}`,
    browser: browserVersion,
    node: process.version,
    versions: {
      'recovery-widgets': version,
      lit: own.lit,
      ...Object.fromEntries(compared.map((name) => [name, peers[name]])),
    },
  };
}
