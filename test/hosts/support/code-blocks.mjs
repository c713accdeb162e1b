// The pieces of code in guides, each with where it stands and how it is to be run.
import { filesIn, lineAt, textOf } from '../../architecture/support/project.mjs';

/** Guides whose code readers copy. Decisions tell of the past and are left out. */
const guides = filesIn('.', (path) =>
  /^(README\.md|docs\/[\w-]+\.md|docs\/site\/guides\/[\w-]+\.md|components\/[\w-]+\/README\.md|examples\/(?:[\w-]+\/)?README\.md)$/.test(
    path,
  ),
);

/**
 * All fenced blocks. `file` is the path in bold right above a block, where a guide builds something up file by file; `reason` stands behind
 * `no-run:` on the first line of a block that cannot run by itself.
 */
export const blocks = guides.flatMap((path) => {
  const text = textOf(path);
  return [...text.matchAll(/(?:^\*\*`([\w./-]+)`\*\*\n\n)?^([ \t]*)```(\w*)[ \t]*([^\n]*)\n([\s\S]*?)^[ \t]*```$/gm)].map(
    ([whole, file, indent, language, info, code], index, all) => ({
      name: `${path}:${lineAt(text, text.indexOf(whole)) + (file ? 2 : 0)}`,
      index: all.length > 1 ? index : 0,
      file,
      language,
      reason: /^no-run:\s*(.*)$/.exec(info)?.[1],
      code: code.replace(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
});

const isRun = ({ reason }) => reason === undefined;
export const blocksIn = (...languages) => blocks.filter((block) => languages.includes(block.language) && isRun(block));
