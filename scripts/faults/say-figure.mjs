/**
 * Prints what was reached, as read-figures.mjs reads it: `figure T30 kills=50 inside=38 failures=0`.
 * @param {string} id of the fault @param {Record<string, number>} numbers whole ones; `failures` among them
 */
export function sayFigure(id, numbers) {
  const told = Object.entries(numbers).map(([name, number]) => `${name}=${number}`);
  console.log(`figure ${id} ${told.join(' ')}`);
}
