// T18: what was removed can be put back, also after the browser was killed right after the removal.
const many = 20;

export async function removing({ open, problem, kill }, name) {
  const { on: before } = await open(name);
  for (let index = 0; index < many; index++) await before('save', index, `words ${index}`);
  for (let index = 0; index < many; index++) await before('remove', index);
  await kill();
  const { page, on } = await open(name);
  if ((await on('count')).value !== 0) problem('T18 what was removed is there again');
  for (let index = 0; index < many; index++) {
    const { value: versions } = await on('versions', index);
    if (versions?.[0] !== true || versions.length < 2) problem(`T18 nothing tells that ${index} was removed`);
    if (!((await on('restore', index)).value > 1)) problem(`T18 ${index} was not put back`);
    if ((await on('read', index)).value !== `words ${index}`) problem(`T18 the words of ${index} are not there`);
  }
  await page.close();
  return many;
}
