/** Chance that comes out the same each time: numbers from 0 to 1, by a seed (mulberry32). */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  // A sum instead of a cosine: engines differ in the last digit of that, and the guide is compared word by word.
  const normal = () => (next() + next() + next() + next() + next() + next() - 3) * Math.SQRT2;
  return {
    next,
    isLikely: (share) => next() < share,
    between: (least, most) => least + (most - least) * next(),
    oneOf: (items) => items[Math.floor(next() * items.length)],
    /** Around a mean, most below it, few far above it; `spread` 0 is always the mean. */
    around: (mean, spread) => mean * Math.exp(spread * normal() - spread ** 2 / 2),
  };
}
