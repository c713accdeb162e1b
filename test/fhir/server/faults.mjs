/**
 * Faults of networks and servers, with given probabilities. The same seed gives the same faults to the same requests, in whatever order
 * they arrive: what counts is the request and how often it was sent before.
 */
import { createHash } from 'node:crypto';

/**
 * @typedef {'conflict' | 'preconditionFailed' | 'tooManyRequests' | 'serverError' | 'unavailable' | 'hang' | 'hangAfter' | 'cutBefore'
 *   | 'cutAfter' | 'slow'} Fault
 * 409, 412, 429, 500, 503; no answer until the client gives up, with nothing kept or with everything kept; the connection cut before
 * or after what was sent is kept; a late answer.
 *
 * @typedef {Partial<Record<Fault, number>> & { seed?: number, retryAfter?: number, slowMilliseconds?: number,
 *   applyTo?: 'writes' | 'all' | ((request: { method: string, url: string }) => boolean) }} FaultOptions
 */
const names = [
  ...['conflict', 'preconditionFailed', 'tooManyRequests', 'serverError', 'unavailable'],
  ...['hang', 'hangAfter', 'cutBefore', 'cutAfter', 'slow'],
];

/** @returns {number} from 0 up to 1, the same for the same text */
const chanceOf = (text) => createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;

const appliesTo = {
  all: () => true,
  writes: ({ method }) => method !== 'GET',
};

export class Faults {
  /** How often each fault came. */
  counts = Object.fromEntries(names.map((name) => [name, 0]));
  #options;
  #sent = new Map();
  /** @type {(Fault | undefined)[]} */
  #next = [];

  /** @param {FaultOptions} [options] */
  constructor(options = {}) {
    this.set(options);
  }

  /** Other probabilities from now on; without any, all is well again. */
  set({ applyTo = 'writes', retryAfter = 0, slowMilliseconds = 50, seed = 1, ...chances } = {}) {
    for (const name of Object.keys(chances))
      if (!names.includes(name)) throw new TypeError(`There is no fault "${name}": ${names.join(', ')}`);
    const applies = typeof applyTo === 'function' ? applyTo : appliesTo[applyTo];
    this.#options = { applies, retryAfter, slowMilliseconds, seed, chances };
  }

  /** The next requests that can have a fault get these, one each; `undefined` lets one pass. */
  next(...faults) {
    this.#next.push(...faults);
  }

  get retryAfter() {
    return this.#options.retryAfter;
  }

  get slowMilliseconds() {
    return this.#options.slowMilliseconds;
  }

  /** @returns {Fault | undefined} what shall happen to a request */
  draw(request) {
    const fault = this.#options.applies(request) ? this.#choose(request) : undefined;
    if (fault) this.counts[fault] += 1;
    return fault;
  }

  #choose({ method, url, ifNoneExist = '' }) {
    if (this.#next.length > 0) return this.#next.shift();
    const { seed, chances } = this.#options;
    const key = `${method} ${url} ${ifNoneExist}`;
    const times = this.#sent.get(key) ?? 0;
    this.#sent.set(key, times + 1);
    let chance = chanceOf(`${seed} ${key} ${times}`);
    for (const name of names) {
      chance -= chances[name] ?? 0;
      if (chance < 0) return name;
    }
    return undefined;
  }
}
