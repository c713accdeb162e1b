// All pages that are files of the repository, each in its place.
import { groups } from '../contents.mjs';
import { addressOf } from './links.mjs';
import { renderMarkdown } from './markdown.mjs';
import { exists, namesIn, textOf } from './project.mjs';

/** A file as a page. `group` is the part of the site in whose list it stands. */
export function documentOf(path, group, { text = textOf(path), url = addressOf(path) } = {}) {
  return { path, group, url, ...renderMarkdown(text, path, url) };
}

/** Groups of guides with their pages. What the table of contents does not name comes last. */
export function guideGroups() {
  const named = new Set(groups.flatMap(({ pages }) => pages));
  const others = namesIn('docs', /\.md$/)
    .map((name) => `docs/${name}`)
    .filter((path) => !named.has(path) && path !== 'docs/theming.md');
  const more = { key: 'more', title: 'More', about: '', pages: others };
  const ofExamples = namesIn('examples').map((name) => `examples/${name}/README.md`);
  return [...groups, more]
    .map((group) => (group.key === 'portals' ? { ...group, pages: [...group.pages, ...ofExamples] } : group))
    .map((group) => ({ ...group, documents: group.pages.filter(exists).map((path) => documentOf(path, group.key)) }))
    .filter(({ documents }) => documents.length > 0);
}

/** The list of decisions, and each of them. */
export const decisions = () =>
  namesIn('docs/decisions', /\.md$/)
    .sort((a, b) => Number(b === 'README.md') - Number(a === 'README.md') || a.localeCompare(b))
    .map((name) => documentOf(`docs/decisions/${name}`, 'decisions'));

/** What was released, and the notes on what was not yet. */
export function changes() {
  const notes = namesIn('.changeset', /\.md$/)
    .filter((name) => name !== 'README.md')
    .map((name) => /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(textOf(`.changeset/${name}`))?.[1].trim())
    .filter(Boolean);
  const unreleased = notes.length > 0 ? `\n## Not released yet\n\n${notes.map(asItem).join('\n')}\n` : '';
  return documentOf('CHANGELOG.md', 'changes', { text: textOf('CHANGELOG.md').replace(/\n(?=## |$)/, `\n${unreleased}\n`) });
}

const asItem = (note) => `- ${note.replace(/\n/g, '\n  ')}\n`;
