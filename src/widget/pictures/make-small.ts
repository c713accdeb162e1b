import { bitmapType } from './bitmap-type.js';
import type { SmallImage } from './image.js';

/** Longest side of what is kept, in pixels, and its largest size, in bytes. */
export const longestSide = 1_280;
export const mostBytes = 200_000;

/** What is opened at all: an old telephone runs out of memory with more, and takes the page with it. */
const mostFileBytes = 64_000_000;
const mostFilePixels = 64_000_000;
/** So much of a file is looked at to find out what it is. */
const head = 256_000;

const qualities = [0.82, 0.7, 0.55, 0.4];

/** Why a file was not taken: `notOne` is no bitmap, or a broken one; `tooBig` is more than this device should open. */
export type Refusal = 'notOne' | 'tooBig';

/**
 * A small copy of a photo or drawing, made in this browser: what it shows, and nothing of what the camera wrote beside it, such
 * as the place.
 */
export async function makeSmall(file: Blob): Promise<SmallImage | Refusal> {
  let found;
  try {
    found = bitmapType(new DataView(await file.slice(0, head).arrayBuffer()));
  } catch {
    // A file that was moved or that cannot be read is none that can be opened.
    return 'notOne';
  }
  if (!found) return 'notOne';
  if (file.size > mostFileBytes || (found.pixels ?? 0) > mostFilePixels) return 'tooBig';
  let bitmap;
  try {
    // By what it is, not by what its name says.
    bitmap = await createImageBitmap(file.slice(0, file.size, found.type));
  } catch {
    return 'notOne';
  }
  try {
    return (await fitted(bitmap)) ?? 'tooBig';
  } finally {
    bitmap.close();
  }
}

async function fitted(bitmap: ImageBitmap): Promise<SmallImage | undefined> {
  const canvas = document.createElement('canvas');
  for (let side = longestSide; side >= 160; side = Math.round(side * 0.7)) {
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const pen = canvas.getContext('2d');
    if (!pen) return undefined;
    // JPEG knows no clear parts: a drawing on nothing would turn black.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    for (const quality of qualities) {
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
      if (!blob) return undefined;
      if (blob.size <= mostBytes)
        return { type: blob.type, width: canvas.width, height: canvas.height, data: await base64(blob) };
    }
  }
  return undefined;
}

async function base64(blob: Blob): Promise<string> {
  const reader = new FileReader();
  const read = new Promise<string>((resolve, reject) => {
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('The image could not be read.'));
  });
  reader.readAsDataURL(blob);
  const address = await read;
  return address.slice(address.indexOf(',') + 1);
}
