import { readmeSection, sectionsOf, splitLead } from '../parts/document.mjs';
import { framed } from '../parts/frame.mjs';
import { html } from '../parts/html.mjs';
import { relativeAddress } from '../content/links.mjs';
import { sectionsElsewhere, sectionsLeftOut } from '../contents.mjs';

export const data = { permalink: 'index.html' };

const ways = ['people', 'web-editors', 'health-records', 'portals'];
const isHere = (id) => !(id in sectionsElsewhere) && !sectionsLeftOut.includes(id) && id !== 'for-whom';

export function render({ site }) {
  const url = 'index.html';
  const { first, rest } = splitLead(site.readme);
  const way = (key) => {
    const group = site.groups.find((one) => one.key === key);
    return html`<li>
      <a href="${relativeAddress(url, group.documents[0].url)}">${group.title}</a>
      <p>${group.about}</p>
    </li>`;
  };
  return framed({
    url,
    title: 'Recovery widgets',
    about: 'Web components that hold a person’s own recovery work on the person’s own device.',
    group: 'home',
    body: html`<div class="text">
      <div class="lead">${first}</div>
      <h2 id="ways-in">Ways in</h2>
      <ul class="ways">
        ${ways.map(way)}
      </ul>
      <div class="lead picture">${rest}</div>
      ${readmeSection(site.readme, 'for-whom')} ${sectionsOf(site.readme, isHere)}
    </div>`,
  });
}
