import * as tables from '../parts/api-tables.mjs';
import { framed } from '../parts/frame.mjs';
import { html, sentence } from '../parts/html.mjs';
import { relativeAddress } from '../content/links.mjs';

const url = 'reference.html';
export const data = { permalink: url };

const inherited = (list) => list.filter(({ inheritedFrom }) => inheritedFrom);

/** What all widgets with a record have, as the first of them has it. */
function shared(widgets) {
  const { api } = widgets.find(({ folder }) => folder === 'crisis-card');
  return [
    tables.attributes(inherited(api.attributes)),
    tables.properties(inherited(api.properties)),
    tables.methods(inherited(api.methods)),
    tables.events(inherited(api.events)),
    tables.tokens(api.tokens),
  ];
}

const element = ({ tag, about, document }) =>
  html`<dt>
      <a href="${relativeAddress(url, `${document.url}#interface`)}"><code>${tag}</code></a>
    </dt>
    <dd>${sentence(about)}</dd>`;

const one = ({ name, kind, signature, about }) =>
  html`<dt><code>${name}</code> <span class="quiet">${kind}</span></dt>
    <dd>
      ${signature.map((text) => html`<pre tabindex="0" role="group" aria-label="How ${name} is called"><code>${text}</code></pre>`)}
      ${about ? html`<p>${sentence(about)}</p>` : ''}
    </dd>`;

const moduleOf = ({ specifier, exported }) => {
  const values = exported.filter(({ kind }) => kind !== 'type');
  const types = exported.filter(({ kind }) => kind === 'type');
  return html`<h3 id="module-${specifier.replace(/\W+/g, '-')}"><code>${specifier}</code></h3>
    <dl class="exports">${values.map(one)}</dl>
    ${
      types.length > 0
        ? html`<details>
            <summary>${types.length} types</summary>
            <dl class="exports">${types.map(one)}</dl>
          </details>`
        : ''
    }`;
};

export const render = ({ site }) =>
  framed({
    url,
    title: 'Reference',
    about: 'Elements, what all of them have, and what the package exports.',
    group: 'api',
    outline: [
      { id: 'elements', heading: 'Elements' },
      { id: 'shared', heading: 'What they share' },
      { id: 'modules', heading: 'Modules' },
    ],
    beside: [{ url, title: 'Reference' }],
    besideTitle: 'On this page',
    body: html`<div class="text">
      <p>Made from the sources of version ${site.version}.</p>
      <h2 id="elements">Elements</h2>
      <dl class="exports">${site.widgets.map(element)}</dl>
      <h2 id="shared">What they share</h2>
      <p>Widgets that hold a record have all of this. What a widget has beside it stands on its page.</p>
      ${shared(site.widgets)}
      <h2 id="modules">Modules</h2>
      <p>
        <code>recovery-widgets/define.js</code> registers all tags, <code>recovery-widgets/define/crisis-card.js</code> one;
        <code>recovery-widgets/components/crisis-card.js</code> holds a class and registers nothing.
      </p>
      ${site.modules.map(moduleOf)}
    </div>`,
  });
