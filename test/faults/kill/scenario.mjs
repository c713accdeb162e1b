import { setTimeout as pause } from 'node:timers/promises';
import { silence, Told } from './told.mjs';

/** A scenario in the browsers of a run: its page in the one that is open, what it told, and what was wrong after kills. */
export class Scenario {
  told = new Told();
  problems = [];
  sum = { kills: 0, inside: 0, answered: 0, operations: 0, restarts: 0, discarded: 0 };
  #carried;
  /** A failure must not make what follows fail: then it goes on under another origin, where nothing is stored. */
  #origin = 0;
  /** Whether the browser could not open its own files when it was started last. */
  #isShut = false;
  #tab;
  #errors = [];

  /** @param aim how the operations begin in which half of the kills have to fall that fall inside of one */
  constructor(name, { id, aim }, say) {
    Object.assign(this, { name, id, aim, say });
  }

  get path() {
    return `/${this.name}`;
  }

  /**
   * What the newly started browser finds after a kill. False where it could not open its own files.
   * @param isLast it is not started once more: then that is a failure
   */
  async look(browser, server, { isLast }) {
    try {
      await this.#open(browser, server);
      const find = (list, before) => globalThis.look(list, before);
      const { problems, carried } = await this.#tab.evaluate(find, this.told.list, this.#carried);
      if (problems.length === 0) this.#carried = carried;
      else throw new Error(problems.join('; '));
    } catch (error) {
      if (!isLast && /opening backing store/.test(error.message)) {
        this.sum.restarts += 1;
        this.#isShut = true;
        return false;
      }
      if (this.#isShut && (await this.#isLossTold())) {
        // The browser found its own files damaged and threw them away, which nobody can prevent; the person is told.
        this.sum.discarded += 1;
        this.#origin += 1;
      } else {
        // What cannot even be looked at is a failure, too.
        this.#fail(error.message);
      }
      await this.#open(browser, server);
      this.#carried = (await this.#tab.evaluate(() => globalThis.look([]))).carried;
    }
    this.#isShut = false;
    this.told.clear();
    return true;
  }

  #isLossTold() {
    return this.#tab.evaluate(() => globalThis.isLossTold());
  }

  async #open(browser, server) {
    this.#errors = [];
    this.#tab = await browser.newPage();
    this.#tab.setDefaultTimeout(silence);
    this.#tab.on('pageerror', (error) => this.#errors.push(String(error?.stack ?? error)));
    await this.#tab.goto(server.address(this.path, `${this.name}-${this.#origin}`), { waitUntil: 'load' });
  }

  #fail(problem) {
    this.problems.push(`kill ${this.sum.kills}: ${problem}`);
    this.say?.(`${this.name}, ${this.problems.at(-1)}, after ${JSON.stringify(this.told.list.slice(-3))}`);
    this.#origin += 1;
  }

  /** Goes on until the browser is killed. Resolves when the first operation was announced. */
  async work() {
    const begun = this.told.next();
    await this.#tab.evaluate((before) => {
      globalThis.work(before).catch((error) => setTimeout(() => Promise.reject(error)));
    }, this.#carried);
    await begun;
  }

  /**
   * Every fourth kill comes with an acknowledgement; the others inside an operation: after it was announced, at a random moment of the time
   * that it usually takes.
   */
  async moment(round) {
    const when = round % 4 === 3 ? 'done' : 'asked';
    const begins = this.aim && round % 2 === 0 ? this.aim : '';
    let passing = begins ? 0 : Math.floor(Math.random() * 4);
    const fact = await this.told.next((one) => one.when === when && one.act.startsWith(begins) && passing-- <= 0);
    if (when === 'asked') await pause(Math.random() * 1.1 * this.told.span(fact));
  }

  killed() {
    this.sum.kills += 1;
    this.sum.operations += this.told.list.filter(({ when }) => when === 'done').length;
    this.sum[this.told.list.at(-1)?.when === 'asked' ? 'inside' : 'answered'] += 1;
    if (this.#errors.length === 0) return;
    this.#fail(this.#errors[0]);
    this.told.clear();
    this.#carried = undefined;
  }

  get figure() {
    const numbers = Object.entries({ ...this.sum, failures: this.problems.length });
    return `figure ${this.id} ${numbers.map(([name, value]) => `${name}=${value}`).join(' ')}`;
  }
}
