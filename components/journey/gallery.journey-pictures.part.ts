import { PictureCanvases, type PicturePlace } from '../../src/widget/pictures/picture-canvases.js';

/** The images of all widgets, each kind read where it is kept; comes when there are some. */
export class Images {
  readonly #canvases = new Map<string, PictureCanvases>();

  constructor(
    private readonly place: () => PicturePlace,
    private readonly changed: () => void,
    /** An image of the journey is found among what was taken out only. */
    private readonly foundOut: (picture: string) => void,
  ) {}

  reset(): void {
    for (const canvases of this.#canvases.values()) canvases.reset();
  }

  of(kind: string, picture: string): HTMLCanvasElement | undefined {
    return this.#of(kind).of(picture);
  }

  draw(kind: string, picture: string, canvas: HTMLCanvasElement): Promise<boolean> {
    return this.#of(kind).draw(picture, canvas);
  }

  forget(kind: string, picture: string): void {
    this.#canvases.get(kind)?.forget(picture);
  }

  #of(kind: string): PictureCanvases {
    let known = this.#canvases.get(kind);
    if (!known) {
      // Images of other widgets are theirs: nothing of them is brought back from here.
      known = new PictureCanvases(kind, this.place, this.changed, kind === 'journey-picture' ? this.foundOut : undefined);
      this.#canvases.set(kind, known);
    }
    return known;
  }
}
