import { readmeSection } from '../parts/document.mjs';
import { framed } from '../parts/frame.mjs';
import { html } from '../parts/html.mjs';

export const data = { permalink: 'widgets/index.html' };

export function render({ site }) {
  return framed({
    url: 'widgets/index.html',
    title: 'Widgets',
    about: 'Every widget, to read about and to try.',
    group: 'widgets',
    beside: site.widgets.map(({ document }) => document),
    besideTitle: 'All widgets',
    body: html`<div class="text readme-part">
      <p>On its page each widget can be tried, with invented examples or empty.</p>
      ${readmeSection(site.readmeOfWidgets, 'what-there-is')} ${readmeSection(site.readmeOfWidgets, 'sizes')}
    </div>`,
  });
}
