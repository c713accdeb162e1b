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
    const tables = {};
    for (const name of ['records', 'revisions', 'journal']) {
      const request = database.transaction(name).objectStore(name).getAll();
      tables[name] = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    }
    database.close();
    return tables;
  });
}
