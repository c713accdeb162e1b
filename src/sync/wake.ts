/** A wait that others can end. What rings while nobody waits ends the next wait at once. */
export class Wake {
  #rung = false;
  #end: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#end?.();
  }

  /** @param milliseconds at most; without an end where left out */
  async wait(signal: AbortSignal, milliseconds?: number): Promise<void> {
    if (!this.#rung && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const timer = milliseconds === undefined ? undefined : setTimeout(resolve, milliseconds);
        this.#end = () => {
          clearTimeout(timer);
          resolve();
        };
        signal.addEventListener('abort', this.#end, { once: true });
      });
      if (this.#end) signal.removeEventListener('abort', this.#end);
    }
    this.#end = undefined;
    this.#rung = false;
  }
}
