// What every page has around its own content.
import { relativeAddress } from '../content/links.mjs';
import { html, raw } from './html.mjs';

/** The policy of each page: only files of the site, and no script or style in the page itself. Servers may send it as a header, too. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const parts = [
  { key: 'guides', title: 'Guides', url: 'guides/index.html' },
  { key: 'widgets', title: 'Widgets', url: 'widgets/index.html' },
  { key: 'theming', title: 'Colours', url: 'theming.html' },
  { key: 'api', title: 'Reference', url: 'reference.html' },
  { key: 'decisions', title: 'Decisions', url: 'decisions/index.html' },
  { key: 'changes', title: 'Changes', url: 'changes.html' },
];

/** The part of the head's list in which a page stands. */
const partOf = (group) =>
  parts.some(({ key }) => key === group) ? group : group === 'home' || group === 'search' ? '' : 'guides';

const link = (page, to, text, isCurrent) =>
  html`<a href="${relativeAddress(page.url, to)}" ${isCurrent ? raw('aria-current="page"') : ''}>${text}</a>`;

const sideList = (page) =>
  page.beside?.length
    ? html`<nav class="beside" aria-label="${page.besideTitle}">
        <h2>${page.besideTitle}</h2>
        <ul>
          ${page.beside.map(
            ({ url, title }) =>
              html`<li>
                ${link(page, url, title, url === page.url)}
                ${
                  url === page.url && page.outline?.length > 2
                    ? html`<ul class="outline">
                        ${page.outline.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}
                      </ul>`
                    : ''
                }
              </li>`,
          )}
        </ul>
      </nav>`
    : '';

const head = (page) =>
  html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <title>${page.title === 'Recovery widgets' ? page.title : `${page.title} · Recovery widgets`}</title>
    ${page.about ? html`<meta name="description" content="${page.about}" />` : ''}
    <link rel="icon" type="image/svg+xml" href="${relativeAddress(page.url, 'assets/icon.svg')}" />
    ${['assets/site.css', ...(page.styles ?? [])].map(
      (style) => html`<link rel="stylesheet" href="${relativeAddress(page.url, style)}" />`,
    )}
    ${['assets/site.js', ...(page.scripts ?? [])].map(
      (script) => html`<script type="module" src="${relativeAddress(page.url, script)}"></script>`,
    )}`;

/**
 * A whole page.
 * @param page `url`, `title`, `group` and `body`; `about`, `beside` (pages of the same part), `outline`, `scripts` and `styles` where it has some
 */
export function framed(page) {
  const here = partOf(page.group);
  return html`<!doctype html>
    <html lang="en">
      <head>
        ${head(page)}
      </head>
      <body class="${page.wide ? 'wide' : ''}">
        <a class="skip" href="#content">Skip to the text</a>
        <header class="top">
          ${link(page, 'index.html', html`<span class="name">Recovery widgets</span>`, page.url === 'index.html')}
          <nav aria-label="Site">
            <ul>
              ${parts.map(({ key, title, url }) => html`<li>${link(page, url, title, key === here)}</li>`)}
            </ul>
          </nav>
          ${
            page.group === 'search'
              ? ''
              : html`<form class="search" role="search" action="${relativeAddress(page.url, 'search.html')}">
                  <label for="site-search">Search</label>
                  <input id="site-search" type="search" name="q" autocomplete="off" />
                  <button>Find</button>
                </form>`
          }
        </header>
        <div class="frame">
          <main id="content" tabindex="-1">
            <h1>${page.title}</h1>
            ${page.body}
          </main>
          ${sideList(page)}
        </div>
        <footer class="bottom">
          <p>
            Nothing here counts, follows or asks who you are. ${link(page, 'licence.txt', 'Apache-2.0')} ·
            ${link(page, 'guides/reporting-a-weakness.html', 'Reporting a weakness')} ·
            ${link(page, 'guides/third-party.html', 'Work of others')}
          </p>
        </footer>
      </body>
    </html>`.toString();
}
