// For tests, in a page: everything of the public API that needs keys; answers with the codes of what was refused.
import { openSealedExport, sealExport } from '../../../src/record/sealing/sealed-copy.ts';
import { lockOf } from '../../../src/store/lock/lock.part.ts';
import { deviceStore } from '../../../src/store/open-stores.ts';

globalThis.refusals = async (sealed) => {
  const store = deviceStore();
  const lock = lockOf(store);
  const tries = {
    'set a lock': () => lock.set('self', 'five small boats go home'),
    'make a locked copy': async () => sealExport(await store.exportSubject('self'), 'five small boats go home'),
    'open a locked copy': () => openSealedExport(sealed, 'five small boats go home'),
  };
  const codes = {};
  for (const [name, act] of Object.entries(tries))
    codes[name] = await act().then(
      () => 'done',
      ({ code }) => code,
    );
  return { ...codes, state: await lock.state('self') };
};
