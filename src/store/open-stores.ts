import { DeviceStore } from './device-store.js';
import { MemoryStore } from './memory-store.js';

let device: DeviceStore | undefined;
let session: MemoryStore | undefined;

/** The store of this page for `storage="device"`, the same one for every widget. Begins to open a known database. */
export function deviceStore(): DeviceStore {
  if (!device) {
    device = new DeviceStore();
    device.warm();
  }
  return device;
}

/** The store of this page for `storage="session"`: memory that is gone with the page. */
export function sessionStore(): MemoryStore {
  return (session ??= new MemoryStore({ state: 'session' }));
}
