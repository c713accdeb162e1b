/** Reads all tables of the SDK's database raw, past the SDK: what is really on the disk. */
export function readDatabase(page) {
  return page.evaluate(async () => {
    const [found] = await indexedDB.databases();
    if (!found) return { records: [], revisions: [], journal: [] };
    const open = () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open(found.name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Right after a kill the files can still be locked for a moment; the SDK tries again in the same way.
    const again = (milliseconds) => () => new Promise((resolve) => setTimeout(resolve, milliseconds)).then(open);
    const database = await open().catch(again(200)).catch(again(1000));
    // In one transaction: other tabs may be writing.
    const names = ['records', 'revisions', 'journal'];
    const transaction = database.transaction(names);
    const rows = names.map((name) => {
      const request = transaction.objectStore(name).getAll();
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    });
    const tables = Object.fromEntries((await Promise.all(rows)).map((all, index) => [names[index], all]));
    database.close();
    return tables;
  });
}
