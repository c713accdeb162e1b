/** What a file is by its first bytes. Its name and what it says of itself do not count. */
export interface BitmapType {
  readonly type: string;
  /** Undefined where the header does not give it in a known place. */
  readonly pixels?: number | undefined;
}

const at = (bytes: DataView, offset: number, text: string): boolean =>
  offset + text.length <= bytes.byteLength &&
  Array.from({ length: text.length }, (_, index) => index).every(
    (index) => bytes.getUint8(offset + index) === text.charCodeAt(index),
  );

/** Walks the segments of a JPEG to the one that holds its size. */
function jpegPixels(bytes: DataView): number | undefined {
  for (let offset = 2; offset + 9 < bytes.byteLength;) {
    if (bytes.getUint8(offset) !== 0xff) return undefined;
    const marker = bytes.getUint8(offset + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return bytes.getUint16(offset + 5) * bytes.getUint16(offset + 7);
    offset += 2 + bytes.getUint16(offset + 2);
  }
  return undefined;
}

function webpPixels(bytes: DataView): number | undefined {
  if (bytes.byteLength < 30) return undefined;
  const wide = (offset: number): number => bytes.getUint16(offset, true) + (bytes.getUint8(offset + 2) << 16) + 1;
  if (at(bytes, 12, 'VP8X')) return wide(24) * wide(27);
  if (at(bytes, 12, 'VP8 ')) return (bytes.getUint16(26, true) & 0x3fff) * (bytes.getUint16(28, true) & 0x3fff);
  const packed = bytes.getUint32(21, true);
  return at(bytes, 12, 'VP8L') ? ((packed & 0x3fff) + 1) * (((packed >> 14) & 0x3fff) + 1) : undefined;
}

/**
 * The kind of bitmap that a file holds; undefined for everything else. A drawing in SVG is none: it can hold script and ask
 * for other files.
 * @param bytes the beginning of the file, best some 100 kB: cameras write a lot before the size
 */
export function bitmapType(bytes: DataView): BitmapType | undefined {
  if (at(bytes, 0, '\u00ff\u00d8\u00ff')) return { type: 'image/jpeg', pixels: jpegPixels(bytes) };
  if (at(bytes, 0, '\u0089PNG\r\n\u001a\n') && bytes.byteLength >= 24)
    return { type: 'image/png', pixels: bytes.getUint32(16) * bytes.getUint32(20) };
  if ((at(bytes, 0, 'GIF87a') || at(bytes, 0, 'GIF89a')) && bytes.byteLength >= 10)
    return { type: 'image/gif', pixels: bytes.getUint16(6, true) * bytes.getUint16(8, true) };
  if (at(bytes, 0, 'RIFF') && at(bytes, 8, 'WEBP')) return { type: 'image/webp', pixels: webpPixels(bytes) };
  if (at(bytes, 4, 'ftypavif') || at(bytes, 4, 'ftypavis')) return { type: 'image/avif' };
  if (['heic', 'heix', 'mif1'].some((brand) => at(bytes, 4, `ftyp${brand}`))) return { type: 'image/heic' };
  return undefined;
}
