import type { RecordKind } from '../../record/kind.js';

/** An image as it is kept: small, and with nothing of what a camera wrote beside it. */
export interface SmallImage {
  readonly type: string;
  readonly width: number;
  readonly height: number;
  /** Base64 of the file. */
  readonly data: string;
}

/** Body of a record that holds one image. Each widget has a kind of its own for them. */
export type ImageBody = { -readonly [Key in keyof SmallImage]: SmallImage[Key] };
export type ImageKind = RecordKind<ImageBody>;
