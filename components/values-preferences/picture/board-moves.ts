import type { ValuePiece } from '../schema.js';

/** So many hundredths of the board a key or a button moves a piece. */
const step = 8;
/** A finger that trembles is not dragging yet. */
const trembling = 5;

export type Way = 'left' | 'right' | 'up' | 'down';
export const ways: readonly Way[] = ['left', 'right', 'up', 'down'];

const keys: Readonly<Record<string, Way>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** The way that an arrow key means; undefined for other keys, and with Alt, which moves in lists. */
export const wayOf = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): Way | undefined =>
  altKey || ctrlKey || metaKey ? undefined : keys[key];

export type Spot = Pick<ValuePiece, 'x' | 'y'>;

const within = (value: number): number => Math.round(Math.min(100, Math.max(0, value)));
export const spotAt = (x: number, y: number): Spot => ({ x: within(x), y: within(y) });

/** One step from where a piece is. */
export function stepped({ x, y }: Spot, way: Way): Spot {
  const by = { left: [-step, 0], right: [step, 0], up: [0, -step], down: [0, step] } as const;
  return spotAt(x + by[way][0], y + by[way][1]);
}

/** Beside another piece: to its right, or to its left where there is no room. */
export const beside = ({ x, y }: Spot): Spot => spotAt(x + 45 <= 100 ? x + 45 : x - 45, y);

/** Where a new piece stands: in rows, so that it covers as little as can be. */
export const firstSpot = (index: number): Spot => spotAt((index % 3) * 50, (Math.floor(index / 3) % 4) * 34);

/**
 * Dragging with a finger, a pen or a mouse. The piece follows at once; the record changes when it is let go.
 * @param show stands the piece somewhere for now
 * @param drop where it was let go; not called where it was not moved
 */
export function drag(event: PointerEvent, { x, y }: Spot, show: (spot: Spot) => void, drop: (spot: Spot) => void): void {
  const piece = event.currentTarget as HTMLElement;
  const board = piece.parentElement;
  if (event.button !== 0 || !board) return;
  const room = { x: board.clientWidth - piece.offsetWidth, y: board.clientHeight - piece.offsetHeight };
  const start = { x: event.clientX, y: event.clientY };
  let spot: Spot | undefined;
  const move = (now: PointerEvent): void => {
    const by = { x: now.clientX - start.x, y: now.clientY - start.y };
    if (!spot && Math.hypot(by.x, by.y) < trembling) return;
    // Taken hold of only now: a press that moves nothing stays a press.
    if (!spot) piece.setPointerCapture(now.pointerId);
    spot = spotAt(x + (by.x * 100) / room.x, y + (by.y * 100) / room.y);
    show(spot);
  };
  const end = (now: PointerEvent): void => {
    piece.removeEventListener('pointermove', move);
    piece.removeEventListener('pointerup', end);
    piece.removeEventListener('pointercancel', end);
    if (!spot) return;
    if (now.type === 'pointercancel') {
      show({ x, y });
      return;
    }
    // The click that follows, if one does, belongs to the dragging.
    const swallow = (click: Event): void => click.stopImmediatePropagation();
    piece.addEventListener('click', swallow, { capture: true });
    setTimeout(() => piece.removeEventListener('click', swallow, { capture: true }));
    drop(spot);
  };
  piece.addEventListener('pointermove', move);
  piece.addEventListener('pointerup', end);
  piece.addEventListener('pointercancel', end);
}
