import { DeviceStore } from '../../src/store/device-store.js';
import { MemoryStore } from '../../src/store/memory-store.js';

/** Name of the database of teams. Nothing of a person is ever in it, and nothing of a team in theirs. */
export const teamDatabaseName = 'recovery-widgets-team';

let device: DeviceStore | undefined;
let session: MemoryStore | undefined;

/** The store of reviews on this device, the same one for every widget of the page. */
export const teamStore = (): DeviceStore => (device ??= new DeviceStore({ databaseName: teamDatabaseName }));

/** Reviews that are gone with the page. */
export const teamSessionStore = (): MemoryStore => (session ??= new MemoryStore({ state: 'session' }));
