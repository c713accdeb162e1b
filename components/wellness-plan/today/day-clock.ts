import type { LitElement, ReactiveController } from 'lit';
import { dayOf } from '../../../src/i18n/days.js';

/** A moment after midnight, so that a clock that runs a little ahead is past it, too. */
const after = 1_000;

const untilTomorrow = (now: Date): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime() + after;

/** Notices that another day has begun: at midnight, and when somebody comes back to a page that slept. */
export class DayClock implements ReactiveController {
  #day = dayOf(new Date());
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly owner: LitElement,
    private readonly begun: () => void,
  ) {
    owner.addController(this);
  }

  /** The day of now. Whoever asks hears of a new one first. */
  get day(): string {
    this.check();
    return this.#day;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.check);
    this.#wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.check);
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.check();
      this.#wait();
    }, untilTomorrow(new Date()));
  }

  readonly check = (): void => {
    const today = dayOf(new Date());
    if (today === this.#day) return;
    this.#day = today;
    this.begun();
    this.owner.requestUpdate();
  };
}
