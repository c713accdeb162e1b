import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const outfile = fileURLToPath(new URL('../../../node_modules/.cache/end-to-end/newer-card.js', import.meta.url));

/** The crisis card as a later version of this software could bring it: its records have one field more, and so does each older one. */
export async function newerCard() {
  const later = {
    name: 'later',
    setup: ({ onLoad }) =>
      onLoad({ filter: /crisis-card.kind\.ts$/ }, ({ path }) => {
        const now = readFileSync(path, 'utf8');
        const contents = now.replace(
          `  edition: '2',`,
          `  edition: 'later', migrations: [(body) => ({ ...body, later: 'A field of tomorrow' })],`,
        );
        if (contents === now) throw new Error('kind.ts has no edition 2 any more: change this stand-in as well');
        return { contents, loader: 'ts' };
      }),
  };
  await bundle('components/crisis-card/define.ts', outfile, { plugins: [later] });
  return readFile(outfile);
}
