/** Writes dist/editors/: what VS Code and the editors of JetBrains read to complete and explain tags in HTML. */
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { root } from './paths.mjs';

const outdir = join(root, 'dist', 'editors');

export function writeEditorData(manifest, { name, version }) {
  // Both change what they are given.
  const copy = () => ({
    ...structuredClone(manifest),
    modules: structuredClone(manifest.modules.filter(({ declarations }) => declarations.some(({ tagName }) => tagName))),
  });
  const quietly = (write) => {
    const { log } = console;
    console.log = () => {};
    try {
      write();
    } finally {
      console.log = log;
    }
  };
  quietly(() => {
    generateVsCodeCustomElementData(copy(), {
      outdir,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    });
    generateJetBrainsWebTypes({ name, version, ...copy() }, { outdir, webTypesFileName: 'web-types.json', packageJson: false });
  });
}
