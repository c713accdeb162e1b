// T13: a newer release changes the database while a tab of ours is open; and a tab of an older one that does not give way stands in ours.
import { setTimeout as pause } from 'node:timers/promises';

/** Opens a database past the SDK, as another release would; answers how long it took. With `stays` it does not give way to others. */
const openAs = (page, version, stays = false) =>
  page.evaluate(
    (number, isStubborn) =>
      new Promise((resolve, reject) => {
        const start = performance.now();
        const request = indexedDB.open('recovery-widgets', number);
        request.onsuccess = () => {
          globalThis.held = request.result;
          if (!isStubborn) request.result.close();
          resolve(performance.now() - start);
        };
        request.onerror = () => reject(request.error);
      }),
    version,
    stays,
  );

/** @param saving whether our tab saves while the newer one asks for the database */
export async function upgrading({ open, problem }, name, saving) {
  const { page, on, again } = await open(name);
  await on('save', 1, 'before');
  if (saving) await on('start');
  const newer = await again();
  await pause(Math.random() * 200);
  const milliseconds = await openAs(newer, 4);
  if (milliseconds > 1_000) problem(`T13 the newer tab waited ${Math.round(milliseconds)} ms`);
  await page.evaluate(() => (globalThis.page.running.stop = true));
  const saved = await on('save', 1, 'after');
  if (saved.code !== 'StorageOutdated') problem(`T13 the older tab was answered with ${saved.code ?? 'saved'}`);
  if ((await on('read', 1)).value !== 'before') problem('T13 the older tab reads no more');
  const { acknowledged } = await page.evaluate(() => globalThis.page.running);
  const { value } = await on('read', 0);
  if (saving && value !== (acknowledged.length > 0 ? `number ${acknowledged.at(-1).number}` : ''))
    problem(`T13 an acknowledged save is not there`);
  for (const one of [page, newer]) await one.close();
}

/** @param patience how long our tab waits; undefined for as long as it does by itself */
export async function standing({ open, problem }, name, patience) {
  const { page: older, again } = await open(name);
  await openAs(older, 1, true);
  const page = await again(patience && { timing: { blocked: patience } });
  const told = await page.evaluate(() => globalThis.page.save(0, 'waits'));
  if (told.code !== 'StorageBlocked') problem(`T13 behind an older tab: ${told.code ?? 'saved'}`);
  const wanted = patience ?? 10_000;
  if (told.milliseconds < wanted || told.milliseconds > wanted + 2_000)
    problem(`T13 blocked was said after ${told.milliseconds} ms`);
  await older.close();
  const saved = await page.evaluate(() => globalThis.page.save(0, 'goes on'));
  if (saved.code) problem(`T13 after the older tab was closed: ${saved.code}`);
  await page.close();
}
