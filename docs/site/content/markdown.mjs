// Markdown of the repository as parts of pages.
import MarkdownIt from 'markdown-it';
import { linkFrom } from './links.mjs';

const markdown = new MarkdownIt({ html: false, linkify: false });
const escape = markdown.utils.escapeHtml;

// The info string of a block may say why it is not run by itself; that is for the test of the blocks and not for readers.
markdown.renderer.rules.fence = (tokens, index) => {
  const { info, content } = tokens[index];
  const [language = ''] = info.trim().split(/\s+/);
  const label = language ? ` (${language})` : '';
  return `<div class="code"><pre tabindex="0" role="group" aria-label="Code${label}"><code>${escape(content)}</code></pre></div>\n`;
};
markdown.renderer.rules.code_block = markdown.renderer.rules.fence;
// Wide tables scroll by themselves, with the keyboard too, and the page does not.
markdown.renderer.rules.table_open = () => '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>\n';
markdown.renderer.rules.table_close = () => '</table></div>\n';

/** The anchor of a heading, as code hosts make it, so that links work in both places. */
export const slugOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const wordsIn = (token) =>
  (token.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : type === 'text' || type === 'code_inline' ? content : ''))
    .join('');

function turnLinks(token, path, page) {
  const open = [];
  for (const child of token.children ?? []) {
    if (child.type === 'image') {
      child.attrSet('src', linkFrom(path, child.attrGet('src'), page));
      child.attrSet('loading', 'lazy');
    }
    if (child.type === 'link_open') {
      const target = linkFrom(path, child.attrGet('href'), page);
      if (target === undefined) Object.assign(child, { tag: 'span', attrs: [['class', 'in-repository']] });
      else child.attrSet('href', target);
      open.push(child);
    }
    if (child.type === 'link_close') child.tag = open.pop().tag;
  }
}

/** Gives each heading its anchor, and cuts the tokens before each heading of level 2. */
function cut(tokens) {
  const used = new Map();
  const parts = [{ id: '', heading: '', level: 1, tokens: [], text: [] }];
  const headings = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const heading = wordsIn(tokens[index + 1]);
      const slug = slugOf(heading);
      const count = used.get(slug) ?? 0;
      used.set(slug, count + 1);
      const id = count === 0 ? slug : `${slug}-${count}`;
      token.attrSet('id', id);
      const level = Number(token.tag.slice(1));
      headings.push({ id, heading, level, text: [] });
      if (level === 2) parts.push({ id, heading, tokens: [] });
    }
    parts.at(-1).tokens.push(token);
    if (token.type === 'inline' && tokens[index - 1].type !== 'heading_open') headings.at(-1)?.text.push(wordsIn(token));
    if (token.type === 'fence') headings.at(-1)?.text.push(token.content);
  }
  return { parts, headings };
}

/**
 * @param path of the file, from the root of the repository
 * @param page on which it is shown, where that is not its own
 * @returns its title, the part before its first heading of level 2 and the sections after it, each as HTML, and the text under each heading
 */
export function renderMarkdown(text, path, page) {
  const tokens = markdown.parse(text, {});
  for (const token of tokens) if (token.type === 'inline') turnLinks(token, path, page);
  const { parts, headings } = cut(tokens);
  const render = (some) => markdown.renderer.render(some, markdown.options, {});
  const [lead, ...sections] = parts;
  // The title stands in the frame of the page.
  const isTitle = lead.tokens[0]?.tag === 'h1';
  return {
    title: isTitle ? headings[0].heading : path,
    lead: render(isTitle ? lead.tokens.slice(3) : lead.tokens),
    sections: sections.map(({ id, heading, tokens: some }) => ({ id, heading, html: render(some) })),
    searched: headings.map(({ id, heading, text: words }) => ({
      id,
      heading,
      text: words.join(' ').replace(/\s+/g, ' ').trim(),
    })),
  };
}
