// The pieces of code in guides, each with where it stands and how it is to be run.
import { exists, filesIn, lineAt, textOf } from '../../architecture/support/project.mjs';

const linesOf = (code) =>
  code
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

/** Files of the examples that run in tests of their own (frameworks; the portal with a server); lines without their indentation. */
const examples = filesIn('examples', (path) => /\.(ts|tsx|jsx|js|vue|svelte|html)$/.test(path))
  .filter((path) => path.startsWith('examples/portal/') || exists(`${path.split('/').slice(0, 2).join('/')}/package.json`))
  .map((path) => linesOf(textOf(path)));

/** Code that needs a framework or a server is run where it comes from: each piece stands in an example as it is. */
const isQuoted = (path, language, code) =>
  (['docs/frameworks.md', 'docs/sync.md'].includes(path) || !['html', 'js'].includes(language)) &&
  examples.some((example) => `\n${example}\n`.includes(`\n${linesOf(code)}\n`));

/** Guides whose code readers copy. Decisions tell of the past and are left out. */
const guides = filesIn('.', (path) =>
  /^(README\.md|docs\/[\w-]+\.md|docs\/site\/guides\/[\w-]+\.md|components\/[\w-]+\/README\.md|examples\/(?:[\w-]+\/)?README\.md)$/.test(
    path,
  ),
);

/**
 * All fenced blocks. `quoted` are those that stand in an example and run there. `file` is the path in bold right above a block, where a guide builds something up file by file; `reason` stands behind
 * `no-run:` on the first line of a block that cannot run by itself.
 */
export const blocks = guides.flatMap((path) => {
  const text = textOf(path);
  const fences = text.matchAll(/(?:^\*\*`([\w./-]+)`\*\*\n\n)?^([ \t]*)```(\w*)[ \t]*([^\n]*)\n([\s\S]*?)^[ \t]*```$/gm);
  return [...fences].map(({ index, 1: file, 2: indent, 3: language, 4: info, 5: code }) => ({
    name: `${path}:${lineAt(text, index) + (file ? 2 : 0)}`,
    file,
    language,
    reason: /^no-run:\s*(.*)$/.exec(info)?.[1],
    quoted: isQuoted(path, language, code),
    code: code.replace(new RegExp(`^${indent}`, 'gm'), ''),
  }));
});

const isRunHere = ({ reason, quoted }) => reason === undefined && !quoted;
export const blocksIn = (...languages) => blocks.filter((block) => languages.includes(block.language) && isRunHere(block));
