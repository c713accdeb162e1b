import { RecoveryError } from '../errors.js';
import type { PlaceTrail, Trail, TrailHead } from './trail.js';

const heads = 'heads';
const places = 'places';

const lost = (cause: unknown): RecoveryError => new RecoveryError('StorageLost', { cause });

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(lost(request.error));
  });
}

/**
 * A trail in a database of its own, beside that of the records. It holds ids and numbers, and no words.
 * @param owner whose records
 * @param address of the server's database
 */
export function databaseTrail(owner: string, address: string, databaseName = 'recovery-widgets-sync'): Trail {
  let opened: Promise<IDBDatabase> | undefined;
  const key = [owner, address];
  const ofOwner = () => IDBKeyRange.bound(key, [...key, []]);

  const open = async (): Promise<IDBDatabase> => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => {
      for (const name of [heads, places]) request.result.createObjectStore(name);
    };
    const database = await settled(request);
    // Another page wants to delete it, or the browser closed it: the next call opens it again.
    database.onversionchange = () => close();
    database.onclose = () => (opened = undefined);
    return database;
  };
  const close = (): void => {
    void opened?.then(
      (database) => database.close(),
      () => undefined,
    );
    opened = undefined;
  };
  const begin = async (mode: IDBTransactionMode): Promise<IDBTransaction> => {
    const opening = (opened ??= open());
    try {
      return (await opening).transaction([heads, places], mode, { durability: 'strict' });
    } catch (error) {
      if (opened === opening) opened = undefined;
      throw error instanceof RecoveryError ? error : lost(error);
    }
  };
  const done = (transaction: IDBTransaction): Promise<void> =>
    new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => {
        const isFull = transaction.error?.name === 'QuotaExceededError';
        reject(isFull ? new RecoveryError('StorageQuota', { cause: transaction.error }) : lost(transaction.error));
      };
    });

  return {
    async read() {
      const transaction = await begin('readonly');
      const [head, rows] = await Promise.all([
        settled(transaction.objectStore(heads).get(key) as IDBRequest<TrailHead | undefined>),
        settled(transaction.objectStore(places).getAll(ofOwner()) as IDBRequest<PlaceTrail[]>),
      ]);
      return { head, places: rows };
    },
    async write(head, changed) {
      const transaction = await begin('readwrite');
      transaction.objectStore(heads).put(head, key);
      for (const place of changed) transaction.objectStore(places).put(place, [...key, place.kind, place.id]);
      await done(transaction);
    },
    async clear() {
      const transaction = await begin('readwrite');
      transaction.objectStore(heads).delete(key);
      transaction.objectStore(places).delete(ofOwner());
      await done(transaction);
    },
    close,
  };
}
