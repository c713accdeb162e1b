import type { ValuePiece } from '../schema.js';

/** Size of a piece, in hundredths of the board. All are alike, so that none counts for more, and lines between them meet. */
export const pieceSize = { wide: 30, high: 26 };

/** Where the middle of a piece is, in hundredths of the board. No piece stands out of it. */
export const middleOf = ({ x, y }: Pick<ValuePiece, 'x' | 'y'>): { readonly x: number; readonly y: number } => ({
  x: (x * (100 - pieceSize.wide)) / 100 + pieceSize.wide / 2,
  y: (y * (100 - pieceSize.high)) / 100 + pieceSize.high / 2,
});

/** Pieces with something on them: a new one without words takes no room on the board that is read. */
export const hasContent = ({ picture, words }: ValuePiece): boolean => picture !== '' || words.trim() !== '';

/** Pairs of pieces of which one stands next to the other. */
export function ties(pieces: readonly ValuePiece[]): (readonly [ValuePiece, ValuePiece])[] {
  return pieces.flatMap((piece) => {
    const other = pieces.find(({ id }) => id === piece.nextTo && id !== piece.id);
    return other ? [[piece, other] as const] : [];
  });
}
