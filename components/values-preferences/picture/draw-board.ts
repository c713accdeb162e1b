import type { PictureCanvases } from '../../../src/widget/pictures/picture-canvases.js';
import type { ValuePiece } from '../schema.js';
import type { Arrangement } from '../topics.js';
import { hasContent, middleOf, pieceSize, ties } from './geometry.js';

/** Paper is wider than high here, and black on white. */
const size = { wide: 1600, high: 1200 };
const letters = 30;
const padding = 12;
const wide = (size.wide * pieceSize.wide) / 100;
const high = (size.high * pieceSize.high) / 100;

/** Words in lines that fit. Where there are more, three dots say so: all of them stand in the list below. */
function linesOf(pen: CanvasRenderingContext2D, words: string, room: number, most: number): string[] {
  const lines: string[] = [];
  for (const part of words.split('\n')) {
    let line = '';
    for (const word of part.split(/\s+/)) {
      const longer = line ? `${line} ${word}` : word;
      if (line && pen.measureText(longer).width > room) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  const all = lines.filter(Boolean);
  return all.length > most ? [...all.slice(0, most - 1), `${all[most - 1] ?? ''}…`] : all;
}

async function drawImage(
  pen: CanvasRenderingContext2D,
  picture: string,
  canvases: PictureCanvases,
  room: { readonly x: number; readonly y: number; readonly wide: number; readonly high: number },
): Promise<boolean> {
  const image = pen.canvas.ownerDocument.createElement('canvas');
  if (!(await canvases.draw(picture, image).catch(() => false))) return false;
  const scale = Math.min(room.wide / image.width, room.high / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  pen.drawImage(image, room.x + (room.wide - width) / 2, room.y + (room.high - height) / 2, width, height);
  return true;
}

/** Draws the arrangement onto a canvas, for paper. */
export async function drawBoard(
  canvas: HTMLCanvasElement,
  { pieces, kind, canvases }: { pieces: readonly ValuePiece[]; kind: Arrangement; canvases: PictureCanvases },
): Promise<boolean> {
  canvas.width = size.wide;
  canvas.height = size.high;
  const pen = canvas.getContext('2d');
  if (!pen) return false;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, size.wide, size.high);
  pen.strokeStyle = pen.fillStyle = '#000';
  pen.lineWidth = 2;
  pen.font = `${letters}px sans-serif`;
  pen.textBaseline = 'top';
  const at = (piece: ValuePiece): { x: number; y: number } => {
    const { x, y } = middleOf(piece);
    return { x: (x * size.wide) / 100, y: (y * size.high) / 100 };
  };
  for (const [one, other] of kind === 'map' ? ties(pieces) : []) {
    const [from, to] = [at(one), at(other)];
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
  }
  for (const [index, piece] of pieces.entries()) {
    if (!hasContent(piece)) continue;
    const middle = at(piece);
    const corner = { x: middle.x - wide / 2, y: middle.y - high / 2 };
    pen.fillStyle = '#fff';
    pen.fillRect(corner.x, corner.y, wide, high);
    pen.strokeRect(corner.x, corner.y, wide, high);
    const words = piece.words.trim();
    const pictureHigh = high - 2 * padding - (words ? 2 * letters : 0);
    const isDrawn =
      piece.picture !== '' &&
      (await drawImage(pen, piece.picture, canvases, {
        ...{ x: corner.x + padding, y: corner.y + padding, wide: wide - 2 * padding, high: pictureHigh },
      }));
    pen.fillStyle = '#000';
    const top = corner.y + padding + (isDrawn ? pictureHigh : 0);
    const isRight = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufefc]/u.test(words);
    pen.direction = isRight ? 'rtl' : 'ltr';
    pen.textAlign = 'start';
    const start = isRight ? corner.x + wide - padding : corner.x + padding;
    const numbered = isDrawn || words ? words : String(index + 1);
    const rows = Math.floor((corner.y + high - padding - top) / (letters * 1.2));
    linesOf(pen, numbered, wide - 2 * padding, rows).forEach((line, row) =>
      pen.fillText(line, start, top + row * letters * 1.2, wide - 2 * padding),
    );
  }
  return true;
}
