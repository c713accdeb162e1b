import type { StoredRecord } from '../../record/record.js';
import type { Store } from '../../store/store.js';
import type { SmallImage } from './image.js';

/** Where the images on screen are. */
export interface PicturePlace {
  readonly store: Store;
  readonly subject: string;
}

/** What is looked at: images, and bitmaps only. A file from elsewhere may say anything of itself. */
const types = ['image/jpeg', 'image/png', 'image/webp'];

/**
 * Images on canvases. An `<img>` would need `blob:` or `data:` in the policy of the page; a canvas needs nothing, and what it
 * shows cannot be asked for by address.
 */
export class PictureCanvases {
  readonly #canvases = new Map<string, HTMLCanvasElement>();
  readonly #missing = new Set<string>();

  constructor(
    /** Name of the kind of record that holds an image. */
    private readonly kind: string,
    private readonly place: () => PicturePlace,
    private readonly changed: () => void,
    /** An image is found among what was taken out only. */
    private readonly foundOut: (picture: string) => void = () => undefined,
  ) {}

  /** Another record is about to appear. */
  reset(): void {
    this.#canvases.clear();
    this.#missing.clear();
  }

  /** An image that was just added is there although it was looked for before. */
  forget(picture: string): void {
    this.#canvases.delete(picture);
    this.#missing.delete(picture);
  }

  /** The canvas of an image, which is drawn as soon as it is here; undefined where it is nowhere. */
  of(picture: string): HTMLCanvasElement | undefined {
    if (this.#missing.has(picture)) return undefined;
    let canvas = this.#canvases.get(picture);
    if (!canvas) {
      canvas = document.createElement('canvas');
      canvas.setAttribute('role', 'img');
      this.#canvases.set(picture, canvas);
      void this.#fill(picture, canvas);
    }
    return canvas;
  }

  async #fill(picture: string, canvas: HTMLCanvasElement): Promise<void> {
    const drawn = await this.draw(picture, canvas).catch(() => false);
    if (this.#canvases.get(picture) !== canvas) return;
    if (!drawn) this.#missing.add(picture);
    this.changed();
  }

  /** Draws an image in its own size. False where it is nowhere, or is none. */
  async draw(picture: string, canvas: HTMLCanvasElement): Promise<boolean> {
    const body = await this.#read(picture);
    if (!body || !types.includes(body.type)) return false;
    const bytes = Uint8Array.from(atob(body.data), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: body.type }));
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    return true;
  }

  async #read(picture: string): Promise<SmallImage | undefined> {
    const { store, subject } = this.place();
    const reference = { subject, kind: this.kind, id: picture };
    const isOwn = (record: StoredRecord<SmallImage> | undefined): record is StoredRecord<SmallImage> =>
      record?.subject === subject && typeof record.body?.data === 'string';
    const present = await store.get<SmallImage>(reference);
    if (isOwn(present)) return present.body;
    // Taken out, and back by an undo or by another tab: the last version is still in the history.
    const [last] = await store.history<SmallImage>(reference);
    if (!isOwn(last?.record)) return undefined;
    this.foundOut(picture);
    return last.record.body;
  }
}
