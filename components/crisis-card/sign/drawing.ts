/** Size of the area, in the units of the path. */
export const drawingWidth = 600;
export const drawingHeight = 200;

export type Point = readonly [x: number, y: number];
export type Stroke = readonly Point[];

/** All strokes together have at most this many points. */
const mostPoints = 600;
/** A stroke is thinned to this many before it is looked at closely, so that a very long one costs little. */
const mostLookedAt = 4_000;
/** Drawings of other origin may be longer than ours, but not without end. */
const longestData = 20_000;

function distanceFromLine([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}

/** The stroke with fewer points, none of which is further than `tolerance` from it (Douglas and Peucker 1973). */
export function simplifyStroke(stroke: Stroke, tolerance: number): Stroke {
  const step = Math.ceil(stroke.length / mostLookedAt);
  const all = step > 1 ? stroke.filter((_, index) => index % step === 0 || index === stroke.length - 1) : stroke;
  if (all.length < 3) return all;
  const kept = new Set([0, all.length - 1]);
  const spans: [first: number, last: number][] = [[0, all.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    let furthest = 0;
    let place = 0;
    for (let index = first + 1; index < last; index++) {
      const distance = distanceFromLine(all[index]!, all[first]!, all[last]!);
      if (distance > furthest) [furthest, place] = [distance, index];
    }
    if (furthest <= tolerance) continue;
    kept.add(place);
    spans.push([first, place], [place, last]);
  }
  return all.filter((_, index) => kept.has(index));
}

const lengthOf = (stroke: Stroke): number =>
  stroke.reduce((sum, [x, y], index) => sum + (index ? Math.hypot(x - stroke[index - 1]![0], y - stroke[index - 1]![1]) : 0), 0);

/** Every so many-th point, with both ends. */
function thinned(stroke: Stroke, most: number): Stroke {
  if (stroke.length <= most) return stroke;
  const step = (stroke.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => stroke[Math.round(index * step)]!);
}

function fewEnough(strokes: readonly Stroke[]): readonly Stroke[] {
  const count = (some: readonly Stroke[]): number => some.reduce((sum, { length }) => sum + Math.max(length, 2), 0);
  let simple = strokes;
  for (let tolerance = 1; count(simple) > mostPoints && tolerance < 8; tolerance *= 1.5)
    simple = strokes.map((stroke) => simplifyStroke(stroke, tolerance));
  // A scribble that fills the area, or so many dashes that the longest make the picture.
  if (simple.length > mostPoints / 2) {
    const longest = new Set([...simple].sort((one, other) => lengthOf(other) - lengthOf(one)).slice(0, mostPoints / 2));
    simple = simple.filter((stroke) => longest.has(stroke));
  }
  const total = count(simple);
  if (total <= mostPoints) return simple;
  // Each stroke has its two ends, and its part of what is left.
  const left = mostPoints - 2 * simple.length;
  return simple.map((stroke) => thinned(stroke, 2 + Math.floor((left * stroke.length) / total)));
}

/** One stroke as path data. */
export function strokeData(stroke: Stroke): string {
  // A dot is a line to where it began: round ends make it visible.
  const points = stroke.length === 1 ? [stroke[0]!, stroke[0]!] : stroke;
  return `M${points.map((point) => point.map(Math.round).join(' ')).join(' ')}`;
}

/** Strokes as path data: `M`, then pairs of whole numbers. At most 600 points, whatever was drawn. */
export function drawingData(strokes: readonly Stroke[]): string {
  return fewEnough(strokes.filter(({ length }) => length > 0))
    .map(strokeData)
    .join('');
}

/** Whether path data is of the form that `drawingData` gives. Data of other origin may hold anything. */
export function isDrawing(data: string): boolean {
  return data.length <= longestData && /^(?:M\d{1,3} \d{1,3}(?: \d{1,3} \d{1,3})+)+$/.test(data);
}
