/**
 * Habits of invented people. Of a year: `visits`; `pictures`. Of a visit: `saves` by themselves, one after a `pause` of so many seconds of
 * typing; `records` that are written in; minutes for which the page is `open`. Of a person: `kinds` of records; chance that one of them is
 * very `long`; chance of a `second` and of a `third` device. `people` says how many are looked at.
 *
 * ASSUMPTIONS, all of them: nobody has measured how much people write, because nothing here counts it. Whoever
 * knows their own people better changes a number and runs `npm run scaling -- --write`.
 */
export const habits = [
  {
    ...{ name: 'now and then', share: 0.6, people: 320 },
    ...{ visits: 12, saves: 8, pause: 12, records: 1, kinds: 2, long: 0.02, pictures: 1, open: 8, second: 0.3, third: 0 },
  },
  {
    ...{ name: 'weekly', share: 0.28, people: 160 },
    ...{ visits: 60, saves: 12, pause: 10, records: 2, kinds: 4, long: 0.05, pictures: 6, open: 12, second: 0.6, third: 0.1 },
  },
  {
    ...{ name: 'most days', share: 0.1, people: 60 },
    ...{ visits: 280, saves: 15, pause: 10, records: 2, kinds: 6, long: 0.1, pictures: 20, open: 20, second: 0.8, third: 0.2 },
  },
  {
    ...{ name: 'all the time', share: 0.02, people: 24 },
    ...{ visits: 1_100, saves: 30, pause: 6, records: 3, kinds: 8, long: 0.25, pictures: 150, open: 60, second: 1, third: 0.5 },
  },
];

/** How far people of one habit are apart: two thirds are within a factor of about e^0.6 of the middle. */
export const spread = 0.6;
/** The device that somebody likes best. */
export const likesFirstDevice = 0.7;
/** So often another device of theirs has the page open as well. */
export const alsoOpen = 0.1;
/** So often a page stays open in the background, and for so long, in minutes. Browsers may freeze it sooner. */
export const leftOpen = { share: 0.1, minutes: 120 };
/** So often a visit begins a new small record, such as how a goal is going. */
export const beginsRecord = 0.3;
/** Bytes of a picture, small to large. The widgets make none larger (docs/decisions/0010-pictures.md). */
export const pictureBytes = [30_000, 200_000];

/**
 * The peak. ASSUMPTIONS: the busiest day of a year has half as much again as the mean day, and its busiest hour an eighth of that day.
 */
export const peak = { day: 1.5, hour: 0.125 };
