/**
 * Runs in the page around a frame: sends it messages that are nearly a hello, each wrong in one way or more, drawn anew each time. Another
 * version is not among them: that one is answered.
 */
export function floodFrame(count, good, origin) {
  const draw = (below) => Math.floor(Math.random() * below);
  const pick = (list) => list[draw(list.length)];
  const names = Object.keys(good).filter((name) => name !== 'version');
  const odd = () =>
    pick([null, true, '', 'hello', -1, Infinity, [], {}, [good], new Date(), 'x'.repeat(1_200), new Map([[1, good]])]);
  const others = [
    'ready',
    'refused',
    'set-props',
    'run',
    'print',
    'close',
    'shown',
    'constructor',
    '__proto__',
    'HELLO',
    'hello ',
  ];
  const ways = [
    () => ({ ...good, [pick(names)]: undefined }),
    () => ({ ...good, [pick(names)]: pick([null, true, [], {}, [good], new Date(), 'x'.repeat(1_200)]) }),
    () => ({ ...good, [`more${draw(99)}`]: odd() }),
    () => ({ ...good, type: pick(others) }),
    () => ({ ...good, recovery: pick(['frames', '', 'Frame', 'other']) }),
    () => ({ ...good, nonce: pick(['', 'x'.repeat(300), 7, '<img src=x onerror=alert(1)>'.repeat(20)]) }),
    () => JSON.parse(JSON.stringify(good).replace('{', '{"__proto__":{"version":1},')),
    () => Array.from({ length: 1 + draw(200) }).reduce((inner) => [inner], good),
    () => JSON.stringify(good),
    odd,
  ];
  const { contentWindow } = document.querySelector('iframe');
  for (let number = 0; number < count; number++) contentWindow.postMessage(pick(ways)(), origin);
}
