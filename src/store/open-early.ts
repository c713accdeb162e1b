import { deviceStore } from './open-stores.js';

// Most of the wait for a first read is the opening of the database. `define.ts` of each widget imports this first, so
// that one which is known to exist begins to open before the code of the widget has run.
deviceStore();
