// A file of the repository as the content of a page.
import { html, raw } from './html.mjs';

export const sectionsOf = (document, accept = () => true) =>
  document.sections.filter(({ id }) => accept(id)).map((one) => raw(one.html));

export const bodyOf = (document) => html`<div class="text">${raw(document.lead)} ${sectionsOf(document)}</div>`;

/** One section of README.md, by its anchor. A heading that is no longer there stops the build: a page would lose its content unseen. */
export function readmeSection(readme, id) {
  const found = readme.sections.find((section) => section.id === id);
  if (!found) throw new Error(`README.md has no section with the anchor #${id}, which the site shows.`);
  return raw(found.html);
}

/** The first paragraph of what stands before the sections, and the rest of it. */
export function splitLead({ lead }) {
  const end = lead.indexOf('</p>') + '</p>'.length;
  return { first: raw(lead.slice(0, end)), rest: raw(lead.slice(end)) };
}
