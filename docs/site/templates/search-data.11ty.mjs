// A script and not a JSON file: a strict policy lets a page load scripts of its own site and fetch nothing.

import { sectionsElsewhere, sectionsLeftOut } from '../contents.mjs';

export const data = { permalink: 'assets/search-data.js' };

const isShown = (document, id) => document.path !== 'README.md' || !sectionsLeftOut.includes(id);
const pageOf = (document, id) => (document.path === 'README.md' && sectionsElsewhere[id]) || document.url;

const rows = (document) =>
  document.searched
    .filter(({ id }) => isShown(document, id))
    .map(({ id, heading, text }) => ({
      url: heading === document.title ? document.url : `${pageOf(document, id)}#${id}`,
      title: document.title,
      heading: heading === document.title ? '' : heading,
      text,
    }));

const ofInterface = ({ tag, document, api }) => ({
  url: `${document.url}#interface`,
  title: document.title,
  heading: tag,
  text: [...api.attributes, ...api.properties, ...api.methods, ...api.events].map(({ name }) => name).join(' '),
});

const ofModule = ({ specifier, exported }) =>
  exported
    .filter(({ kind }) => kind !== 'type')
    .map(({ name, about }) => ({
      url: `reference.html#module-${specifier.replace(/\W+/g, '-')}`,
      title: 'Reference',
      heading: `${name} in ${specifier}`,
      text: about,
    }));

export function render({ site }) {
  const documents = [
    site.readme,
    ...site.guides,
    ...site.widgets.map(({ document }) => document),
    ...site.decisions,
    site.changes,
    ...(site.theming ? [site.theming] : []),
  ];
  const all = [...documents.flatMap(rows), ...site.widgets.map(ofInterface), ...site.modules.flatMap(ofModule)];
  return `export default ${JSON.stringify(all)};\n`;
}
