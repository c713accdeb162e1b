// T12: a tab is frozen at any moment of its saves, as browsers do with tabs that are out of sight.
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Another tab saves at once, unless the frozen one was in the middle of a transaction, which nobody else can end: then it waits, is not said to
 * be saved, and gets through as soon as the frozen one goes on. Answers whether it had to wait.
 */
export async function freezing({ open, problem }, name) {
  const { page, on, session, again } = await open(name);
  await on('save', 1, 'before');
  await on('start');
  const other = await again();
  await pause(Math.random() * 300);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  const saving = other.evaluate(() => globalThis.page.save(1, 'of the other tab'));
  const hadToWait = await Promise.race([saving.then(() => false), pause(2_000, true)]);
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  const saved = await Promise.race([saving, pause(2_000, { code: 'no answer' })]);
  if (saved.code) problem(`T12 the other tab could not save: ${saved.code}`);
  const before = await page.evaluate(() => globalThis.page.running.acknowledged.length);
  const goesOn = (count) => globalThis.page.running.acknowledged.length > count + 2;
  await page.waitForFunction(goesOn, { timeout: 15_000, polling: 50 }, before);
  await page.evaluate(() => (globalThis.page.running.stop = true));
  await page.waitForFunction(() => globalThis.page.running.ended, { polling: 50 });
  const { acknowledged, codes } = await page.evaluate(() => globalThis.page.running);
  if (codes.length > 0) problem(`T12 saves failed afterwards: ${codes.join()}`);
  const { value } = await other.evaluate(() => globalThis.page.read(0));
  if (value !== `number ${acknowledged.at(-1).number}`) problem(`T12 the last save is not there, but "${value}"`);
  if ((await on('read', 1)).value !== 'of the other tab') problem('T12 the other save is not there');
  for (const one of [page, other]) await one.close();
  return hadToWait;
}
