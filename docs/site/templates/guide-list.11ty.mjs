import { framed } from '../parts/frame.mjs';
import { html } from '../parts/html.mjs';
import { relativeAddress } from '../content/links.mjs';

export const data = { permalink: 'guides/index.html' };

export function render({ site }) {
  const url = 'guides/index.html';
  const page = (document) => html`<li><a href="${relativeAddress(url, document.url)}">${document.title}</a></li>`;
  return framed({
    url,
    title: 'Guides',
    about: 'Guides by who reads them.',
    group: 'guides',
    body: html`<div class="text groups">
      ${site.groups.map(
        (group) =>
          html`<section>
            <h2 id="${group.key}">${group.title}</h2>
            <p>${group.about}</p>
            <ul>
              ${group.documents.map(page)}
            </ul>
          </section>`,
      )}
    </div>`,
  });
}
