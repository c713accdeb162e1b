/** Bytes as text for JSON. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // A call takes some ten thousand arguments at most.
  for (let start = 0; start < bytes.length; start += 8_192) text += String.fromCharCode(...bytes.subarray(start, start + 8_192));
  return btoa(text);
}

/**
 * The bytes of a text that {@link toBase64} made; undefined for any other. The last letter of a text can have bits that mean
 * nothing: a text in which they are set was changed.
 */
export function fromBase64(text: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
