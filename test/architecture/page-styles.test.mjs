// The style sheets that a page links or copies from say what is in the sources.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { matchesIn, needsBuild, sourceFiles, textOf, widgetFolders } from './support/project.mjs';

const squeeze = (text) => text.replace(/\s+/g, ' ').trim();

/** What stands between the place of an opening bracket and its closing one. */
function inBrackets(text, start) {
  let depth = 0;
  for (let end = start; end < text.length; end++) {
    if (text[end] === '(') depth++;
    else if (text[end] === ')' && --depth === 0) return text.slice(start + 1, end);
  }
  throw new Error('a bracket is not closed');
}

/** Custom properties of the sources, each with what it is where the page says nothing. */
function tokensUsed() {
  const found = new Map();
  // What covers other things needs a colour where the page gives none; what everybody sees is the one of tokens.ts.
  for (const path of ['src/theme/tokens.ts', ...sourceFiles()])
    for (const { match } of matchesIn(path, /var(?=\(--recovery-)/g)) {
      const [name, ...rest] = inBrackets(match.input, match.index + 'var'.length).split(',');
      const theme = match.input.slice(0, match.index).split('{').at(-2)?.includes('[theme=');
      // `theme="light"` brings a text colour of its own.
      if (!theme && !found.has(squeeze(name)))
        found.set(squeeze(name), squeeze(rest.join(',')).replace('var(--_accent)', 'var(--recovery-accent)'));
    }
  return found;
}

test('tokens.css holds every custom property that the widgets use, with its default, and no other', () => {
  needsBuild('cdn/tokens.css');
  const told = new Map(
    matchesIn('cdn/tokens.css', /\/\* (--[\w-]+): ([^;]+); [^*]+\*\//g).map(({ match }) => [match[1], match[2]]),
  );
  const byName = (tokens) => Object.fromEntries([...tokens].sort());
  assert.deepEqual(byName(told), byName(tokensUsed()));
});

test('fouce.css makes room for every widget and hides nothing', () => {
  needsBuild('cdn/fouce.css');
  const style = textOf('cdn/fouce.css').replace(/\/\*[\s\S]*?\*\//g, '');
  for (const folder of widgetFolders())
    assert.equal(style.match(new RegExp(`\\brecovery-${folder}[,)]`, 'g'))?.length >= 4, true, folder);
  assert.doesNotMatch(style, /every-widget/);
  assert.doesNotMatch(style, /display:\s*none|visibility|opacity|content-visibility|color/);
});
