let lastTime = 0;
let counter = 0;

/**
 * A fresh uuid, version 7: sorts by time of making, and strictly rises within a page even when the clock jumps back.
 * Uses `getRandomValues`, because `randomUUID` does not exist on plain http pages.
 */
export function uuid(now = Date.now()): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  if (now > lastTime) {
    lastTime = now;
    counter = ((random[8]! << 8) | random[9]!) & 0x7ff;
  } else if (++counter > 0xfff) {
    lastTime++;
    counter = 0;
  }
  random[0] = 0x80 | (random[0]! & 0x3f);
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
  const time = hex(lastTime, 12);
  const tail = [...random.subarray(0, 8)].map((byte) => hex(byte, 2)).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(counter, 3)}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
