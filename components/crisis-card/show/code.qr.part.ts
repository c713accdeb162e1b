// Comes when somebody asks for a code: most visits never do.
import { generate } from 'lean-qr';

/** Empty modules around a code, so that a camera finds it (ISO/IEC 18004). */
const quiet = 4;

/**
 * A code to scan as path data for a drawing of `size` × `size` units, quiet zone included.
 * @throws Error when the text is too long for any code
 */
export function codePath(text: string): { readonly path: string; readonly size: number } {
  const code = generate(text);
  let path = '';
  for (let row = 0; row < code.size; row++)
    for (let column = 0; column < code.size; column++) {
      let width = 0;
      while (code.get(column + width, row)) width++;
      if (width) path += `M${column + quiet} ${row + quiet}h${width}v1h-${width}z`;
      column += width;
    }
  return { path, size: code.size + 2 * quiet };
}
