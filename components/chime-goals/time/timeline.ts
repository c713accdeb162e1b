/** Something that was said, on a day. */
export interface Mark {
  readonly kind: 'state' | 'checkIn' | 'begun';
  /** Instant or day. */
  readonly at: string;
  /** What was said, in words. */
  readonly words: string;
}

/** Marks of one kind or of one goal, on one line. */
export interface Lane {
  readonly key: string;
  readonly label: string;
  readonly marks: readonly Mark[];
}

export interface Tick {
  readonly time: number;
  readonly unit: 'day' | 'month' | 'year';
}

/** Where a span of time begins and ends, with room for one day at least. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const dayLength = 86_400_000;
/** Room at both ends of a line, so that no mark is cut off, in hundredths. */
const margin = 4;

/** A day without a time is taken at noon, so that it is that day everywhere. */
export const timeOf = (at: string): number => Date.parse(/^[^T]{10}$/.test(at) ? `${at}T12:00` : at);

/** The time that the marks cover; undefined where there are none. */
export function spanOf(lanes: readonly Lane[]): Span | undefined {
  const times = lanes.flatMap(({ marks }) => marks.map(({ at }) => timeOf(at))).filter((time) => !Number.isNaN(time));
  if (times.length === 0) return undefined;
  const [from, to] = times.reduce(([least, most], time) => [Math.min(least, time), Math.max(most, time)], [Infinity, -Infinity]);
  const rest = Math.max(0, dayLength - (to - from)) / 2;
  return { from: from - rest, to: to + rest };
}

/** Where a time stands on a line, in hundredths of its length. */
export const placeOf = (time: number, { from, to }: Span): number => margin + ((100 - 2 * margin) * (time - from)) / (to - from);

/** Steps from one tick to the next: days, months, years. */
const steps: readonly (readonly [unit: Tick['unit'], size: number, days: number])[] = [
  ...[1, 2, 7, 14].map((size) => ['day', size, size] as const),
  ...[1, 2, 3, 6].map((size) => ['month', size, size * 30.4] as const),
  ...[1, 2, 5, 10, 20, 50].map((size) => ['year', size, size * 365.25] as const),
];

/** A few days, months or years to find one's way by: as many as there is room for, four at most. */
export function ticksOf({ from, to }: Span, most = 4): Tick[] {
  const [unit, size] = steps.find(([, , days]) => (to - from) / dayLength / days <= most) ?? steps.at(-1)!;
  const start = new Date(from);
  const at = (count: number): number =>
    unit === 'day'
      ? new Date(start.getFullYear(), start.getMonth(), start.getDate() + count * size).getTime()
      : unit === 'month'
        ? new Date(start.getFullYear(), Math.floor(start.getMonth() / size) * size + count * size).getTime()
        : new Date(Math.floor(start.getFullYear() / size) * size + count * size, 0).getTime();
  const ticks: Tick[] = [];
  for (let count = 0; at(count) <= to && count < 20; count++) if (at(count) >= from) ticks.push({ time: at(count), unit });
  return ticks.slice(0, most + 1);
}
