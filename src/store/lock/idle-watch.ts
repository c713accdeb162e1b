/** When words lock by themselves. Left out: never. */
export interface LockWhen {
  /** Minutes in which nobody does anything on this page. */
  readonly idleMinutes?: number | undefined;
  /** As soon as the page is out of sight. */
  readonly onHide?: boolean | undefined;
}

/** The stricter of two choices. */
export function stricter(one: LockWhen, other: LockWhen): LockWhen {
  const minutes = [one.idleMinutes, other.idleMinutes].filter((number) => number !== undefined && number > 0) as number[];
  return { idleMinutes: minutes.length ? Math.min(...minutes) : undefined, onHide: one.onHide || other.onHide };
}

const doing = ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart'] as const;
/** A clock that is set right may go back so far, in milliseconds; one that goes back further cannot tell any more how long nobody was there. */
const setRight = 60_000;
/** How often the clock is looked at, in milliseconds: timers may stand still in a sleep of the device, and nothing tells of its end. */
const lookAgain = 15_000;
const returning = ['focus', 'pageshow'] as const;

/**
 * Notices that nobody is there any more. Timers stand still while a device sleeps, so the end is a moment on the clock, looked at
 * whenever somebody comes back, and before any words are read.
 */
export class IdleWatch {
  #begin = -Infinity;
  #end = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOn = false;

  constructor(
    private readonly when: () => LockWhen,
    private readonly act: () => void,
  ) {}

  start(): void {
    this.#again();
    if (this.#isOn || typeof document === 'undefined') return;
    this.#isOn = true;
    for (const name of doing) addEventListener(name, this.#again, { capture: true, passive: true });
    for (const name of returning) addEventListener(name, this.look);
    document.addEventListener('visibilitychange', this.#seen);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#end = Infinity;
    this.#isOn = false;
    if (typeof document === 'undefined') return;
    for (const name of doing) removeEventListener(name, this.#again, { capture: true });
    for (const name of returning) removeEventListener(name, this.look);
    document.removeEventListener('visibilitychange', this.#seen);
  }

  /** Acts when the time is over. To be called before words are read. */
  readonly look = (): void => {
    if (!this.#isOver()) {
      this.#wait();
      return;
    }
    this.stop();
    this.act();
  };

  #isOver(): boolean {
    const now = Date.now();
    return now >= this.#end || (this.#end < Infinity && now < this.#begin - setRight);
  }

  readonly #again = (): void => {
    // Somebody who comes back after the end finds it locked, whatever they press.
    if (this.#isOver()) {
      this.look();
      return;
    }
    const { idleMinutes } = this.when();
    this.#begin = Date.now();
    this.#end = idleMinutes ? this.#begin + idleMinutes * 60_000 : Infinity;
    this.#wait();
  };

  /** Timers may come a moment early; the clock decides. */
  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#end < Infinity) this.#timer = setTimeout(this.look, Math.min(this.#end - Date.now() + 1, lookAgain));
  }

  readonly #seen = (): void => {
    if (document.visibilityState === 'hidden' && this.when().onHide) {
      this.stop();
      this.act();
    } else this.look();
  };
}
