// T06: the browser gives the site a few megabytes, and they are full.
const megabyte = 1_000;

/** Fills the place that a site has, looks at what is there, makes room, and gives more: what went wrong, and how often it was full. */
export async function quota({ open, problem }, name) {
  // Before anything is written: a browser asks how much there is only now and then.
  const { page, on, session, origin } = await open(name, { before: (one, site) => one.send('Storage.overrideQuotaForOrigin', { origin: site, quotaSize: 6_000_000 }) }); // prettier-ignore
  let saved = 0;
  let refused;
  while (!refused && saved < 40) {
    const result = await on('save', saved, `number ${saved}`, megabyte);
    if (result.code) refused = result;
    else saved++;
  }
  if (refused?.code !== 'StorageQuota') return problem(`T06 after ${saved} large records: ${refused?.code ?? 'never full'}`);
  if (refused.milliseconds > 2_000) problem(`T06 said so after ${refused.milliseconds} ms`);
  if ((await on('count')).value !== saved) problem('T06 not all that was saved can be read');
  for (let index = 0; index < saved; index++)
    if ((await on('read', index)).value !== `number ${index}`) problem(`T06 number ${index} cannot be read`);
  if ((await on('save', 1_000, 'small')).code) problem('T06 a small record had no room');
  // What is removed is kept for an undo, which takes as much room again.
  if ((await on('remove', 1_000)).code) problem('T06 nothing could be removed');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  if ((await on('save', saved, 'after there was room', megabyte)).code) problem('T06 no room after there was some');
  const states = await page.evaluate(() => globalThis.page.states);
  if (states.join() !== 'full,device') problem(`T06 told the states ${states.join()}`);
  await page.close();
  return saved;
}
