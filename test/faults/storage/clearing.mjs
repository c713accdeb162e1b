// T15: the browser is told to clear the data of the site under an open page, while it does nothing, saves, or opens.
import { setTimeout as pause } from 'node:timers/promises';

export const moments = ['idle', 'saving', 'opening'];

export async function clearing({ open, problem }, name, moment) {
  const say = (what) => problem(`T15 ${moment}: ${what}`);
  const { page, on, session, origin, again } = await open(name);
  const clear = async () => {
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  };
  await on('save', 0, 'before');
  if (moment === 'idle') await clear();
  if (moment === 'saving') {
    await on('start');
    await pause(Math.random() * 200);
    await clear();
    // Each save after it must be told to have failed.
    await page.waitForFunction(() => globalThis.page.running.codes.length > 0, { timeout: 15_000, polling: 50 });
    await page.evaluate(() => (globalThis.page.running.stop = true));
    await page.waitForFunction(() => globalThis.page.running.ended, { polling: 50 });
    const codes = await page.evaluate(() => [...new Set(globalThis.page.running.codes)]);
    if (codes.some((code) => !['StorageErased', 'StorageLost'].includes(code))) say(`a save failed with ${codes.join()}`);
  }
  if (moment === 'opening') {
    await page.reload();
    await page.waitForFunction(() => globalThis.page);
    await Promise.all([on('read', 0), clear()]);
  }
  const told = await on('save', 0, 'after');
  if (told.code !== 'StorageErased') say(`a save was answered with ${told.code ?? 'saved'}`);
  for (const one of [page, await again()]) {
    const read = await one.evaluate(() => globalThis.page.count());
    if (read.code !== 'StorageErased') say(`a list was answered with ${read.code ?? `${read.value} records`}`);
  }
  await on('acceptLoss');
  if ((await on('save', 0, 'afresh')).code) say('nothing can be saved afterwards');
  if ((await on('read', 0)).value !== 'afresh') say('what was saved afterwards is not there');
  await page.close();
}
