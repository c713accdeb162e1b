// The clock of the page, which jumps while nothing of the page runs: 20 milliseconds after it was frozen or put into the history. What counts
// time from its start (`performance.now`) stands still while a device sleeps, and is left alone.
{
  const real = Date.now;
  let [jump, passed, since] = [0, 0, Infinity];
  const offset = () => passed + (real() >= since ? jump : 0);
  const leave = () => {
    passed = offset();
    since = real() + 20;
  };
  globalThis.clock = {
    /** From the next time on that the page stands still. */
    jumpNext: (milliseconds) => {
      passed = offset();
      [jump, since] = [milliseconds, Infinity];
    },
  };
  globalThis.Date = new Proxy(Date, {
    construct: (target, given, type) => Reflect.construct(target, given.length > 0 ? given : [real() + offset()], type),
    get: (target, name) => (name === 'now' ? () => real() + offset() : Reflect.get(target, name)),
  });
  document.addEventListener('freeze', leave);
  addEventListener('pagehide', leave);
}
