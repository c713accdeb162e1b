import { median } from './data.mjs';

/** Three digits: more would be noise. */
const short = (number) => (Number.isFinite(number) ? Number(number.toPrecision(3)) : 'too long');

/**
 * Medians of what was measured in rounds, and how they compare with a floor within each round.
 * @param {Record<string, Record<string, number>[]>} rounds figures of each round by name
 * @param {string} floor the name that the others are compared with
 * @returns {Record<string, Record<string, { value: number, ratio?: number, from?: number, to?: number }>>} by figure and name
 */
export function summaryOf(rounds, floor) {
  const summary = {};
  for (const [name, figures] of Object.entries(rounds)) {
    for (const key of new Set(figures.flatMap((one) => Object.keys(one)))) {
      const values = figures.flatMap((one) => (one[key] === undefined ? [] : [one[key]]));
      const floors = rounds[floor].flatMap((one) => (one[key] === undefined ? [] : [one[key]]));
      // Of what was asked less often there is one round, against the floor's median.
      const isPaired = values.length === floors.length;
      const ratios = values
        .map((value, round) => value / (isPaired ? floors[round] : median(floors)))
        .filter((each) => Number.isFinite(each));
      const ratio = ratios.length > 0 && median(floors) > 0 && median(ratios);
      summary[key] ??= {};
      summary[key][name] = {
        value: short(median(values)),
        ...(ratio && { ratio: short(ratio), from: short(Math.min(...ratios)), to: short(Math.max(...ratios)) }),
      };
    }
  }
  return summary;
}

/** How often longer something takes with so many times the records. */
export function growthOf(few, many) {
  const growth = {};
  for (const [key, byName] of Object.entries(many))
    for (const [name, { value }] of Object.entries(byName))
      if (few[key]?.[name]) (growth[key] ??= {})[name] = short(value / few[key][name].value);
  return growth;
}
