/** Longer than any operation takes on a slow machine. */
export const silence = 60_000;

/** What a page told since it began to work, and how long it usually takes from one word to the next. */
export class Told {
  list = [];
  #times = new Map();
  #last;
  #waiting = () => undefined;

  hear(fact) {
    const now = performance.now();
    if (this.#last) {
      const spans = this.#times.get(this.#last.key) ?? [];
      this.#times.set(this.#last.key, [...spans, now - this.#last.at].slice(-9));
    }
    this.#last = { key: `${fact.when} ${fact.act}`, at: now };
    this.list.push(fact);
    this.#waiting(fact);
  }

  /** The next word of the page for which `accept` holds. */
  next(accept = () => true) {
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error('The page fell silent.')), silence);
      this.#waiting = (fact) => {
        if (!accept(fact)) return;
        clearTimeout(limit);
        this.#waiting = () => undefined;
        resolve(fact);
      };
    });
  }

  /** Usual time from such a word to the next one, in milliseconds. */
  span({ when, act }) {
    const spans = (this.#times.get(`${when} ${act}`) ?? [20]).toSorted((a, b) => a - b);
    return spans[Math.floor(spans.length / 2)];
  }

  clear() {
    this.list = [];
    this.#last = undefined;
  }
}
