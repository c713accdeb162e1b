import { expect } from '@open-wc/testing';
import { IdleWatch, type LockWhen } from '../../../src/store/lock/idle-watch.js';
import { replace } from './databases.js';

const minute = 60_000;
const figure = { jumps: 0, failures: 0 };

/** How somebody comes back to a page that slept, was frozen, or was kept in the history; or a widget reads by itself. */
const ways: Readonly<Record<string, (watch: IdleWatch) => void>> = {
  focus: () => dispatchEvent(new Event('focus')),
  'out of the history': () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  'in sight again': () => document.dispatchEvent(new Event('visibilitychange')),
  'a read': (watch) => watch.look(),
  'a press': () => dispatchEvent(new PointerEvent('pointerdown')),
  'a key': () => dispatchEvent(new KeyboardEvent('keydown', { key: 'a' })),
  typing: () => dispatchEvent(new InputEvent('input')),
  'a wheel': () => dispatchEvent(new WheelEvent('wheel')),
};

describe('T40: words that lock by themselves, while clocks jump and timers stand still', () => {
  afterEach(function () {
    if (this.currentTest?.state === 'failed') figure.failures++;
  });
  after(() => console.log(`figure T40 jumps=${figure.jumps} failures=${figure.failures}`));

  /** What came of it: how often words were locked. `go` moves the clock, as a page finds it that was not running meanwhile. */
  function watched(when: LockWhen, work: (watch: IdleWatch, go: (milliseconds: number) => void) => void): number {
    let now = Date.parse('2026-09-01T12:00:00Z');
    let locked = 0;
    const back = replace(Date, 'now', () => now);
    const watch = new IdleWatch(
      () => when,
      () => locked++,
    );
    try {
      watch.start();
      work(watch, (milliseconds) => {
        figure.jumps++;
        now += milliseconds;
      });
    } finally {
      watch.stop();
      back();
    }
    return locked;
  }

  for (const [what, comeBack] of Object.entries(ways))
    it(`are locked before anything else at ${what}, once the time is over or cannot be known`, () => {
      for (const idleMinutes of [1, 5, 15, 240]) {
        const long = idleMinutes * minute;
        // Slept for long, for days, just to the end; a clock that went back by hours, and to its beginning.
        for (const jump of [long, long + 1, 2 * long, 30 * 24 * 60 * minute, -2 * minute, -5 * 60 * minute, -1e12])
          expect(
            watched({ idleMinutes }, (watch, go) => {
              go(jump);
              comeBack(watch);
            }),
            `${idleMinutes} minutes, ${jump}`,
          ).to.equal(1);
        // Somebody is there, or the clock is only set right.
        for (const jump of [0, 1, long - 1, -1, -minute])
          expect(
            watched({ idleMinutes }, (watch, go) => {
              go(jump);
              comeBack(watch);
            }),
            `${idleMinutes} minutes, ${jump}`,
          ).to.equal(0);
      }
    });

  it('are locked soon after a sleep that nothing tells of: timers may have slept, too', () => {
    const { setTimeout: original } = globalThis;
    const waits: { readonly act: () => void; readonly milliseconds: number }[] = [];
    const back = replace(globalThis, 'setTimeout', ((act: () => void, milliseconds: number) => {
      waits.push({ act, milliseconds });
      return original(() => undefined, 0);
    }) as unknown as typeof setTimeout);
    try {
      const count = watched({ idleMinutes: 240 }, (_watch, go) => {
        waits.at(-1)!.act();
        go(300 * minute);
        waits.at(-1)!.act();
      });
      expect(count).to.equal(1);
      expect(Math.max(...waits.map(({ milliseconds }) => milliseconds))).to.be.at.most(15_000);
      expect(waits.length).to.equal(2);
    } finally {
      back();
    }
  });

  it('stay open as long as somebody does something, and lock once', () => {
    const count = watched({ idleMinutes: 1 }, (watch, go) => {
      for (let turn = 0; turn < 100; turn++) {
        go(minute - 1);
        ways['a key']!(watch);
      }
      go(minute);
      for (const comeBack of Object.values(ways)) comeBack(watch);
    });
    expect(count).to.equal(1);
  });

  it('are never locked where nobody chose it, wherever the clock goes', () => {
    const count = watched({}, (watch, go) => {
      for (const jump of [1e12, -2e12, 1e12])
        for (const comeBack of Object.values(ways)) {
          go(jump);
          comeBack(watch);
        }
    });
    expect(count).to.equal(0);
  });
});
