import { allTables } from '../parts/api-tables.mjs';
import { sectionsOf } from '../parts/document.mjs';
import { framed } from '../parts/frame.mjs';
import { html, raw } from '../parts/html.mjs';
import { playground } from '../parts/playground.mjs';

export const data = {
  pagination: { data: 'site.widgets', size: 1, alias: 'widget' },
  permalink: ({ widget }) => widget.document.url,
};

const kilobytes = (size) => `${size.toFixed(1)} kB`;

const sizes = ({ folder, sizes: { shows, writes, language } }) => html`
  <h2 id="size">Size</h2>
  <p>
    After gzip <code>cdn/${folder}.js</code> is ${kilobytes(shows)}.
    ${writes ? html`What writes is ${kilobytes(writes)} more, and comes when the page is idle or somebody writes.` : ''}
    ${language ? html`A language is ${kilobytes(language)}.` : ''}
  </p>
`;

export function render({ site, widget }) {
  const { document } = widget;
  const own = [{ id: 'live', heading: 'Try it' }, ...document.sections, { id: 'interface', heading: 'All of its interface' }];
  return framed({
    ...document,
    about: widget.about,
    wide: true,
    outline: own,
    beside: site.widgets.map((one) => one.document),
    besideTitle: 'All widgets',
    scripts: [`assets/live/${widget.folder}.js`],
    body: html`<div class="text lead">${raw(document.lead)}</div>
      ${playground(site, widget)}
      <div class="text">
        ${sectionsOf(document)}
        <h2 id="interface">All of its interface</h2>
        <p>Taken from the sources: <code>${widget.tag}</code> in version ${site.version}.</p>
        ${allTables(widget.api)} ${sizes(widget)}
      </div>`,
  });
}
