// Tables of what a page may rely on, from the manifest.
import { html, sentence } from './html.mjs';

const typeOf = ({ type }) => html`<code>${type?.text ?? ''}</code>`;

const table = (title, heads, rows) =>
  rows.length === 0
    ? ''
    : html`<h3>${title}</h3>
        <div class="scroll" tabindex="0" role="group" aria-label="${title}">
          <table>
            <thead>
              <tr>
                ${heads.map((head) => html`<th scope="col">${head}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                ([first, ...others]) =>
                  html`<tr>
                    <th scope="row"><code>${first}</code></th>
                    ${others.map((cell) => html`<td>${cell}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>`;

const call = ({ name, parameters = [], return: answer }) =>
  `${name}(${parameters.map((one) => (one.optional || one.default ? `${one.name}?` : one.name)).join(', ')})${answer?.type ? `: ${answer.type.text}` : ''}`;

export const attributes = (list) =>
  table(
    'Attributes',
    ['Attribute', 'Type', 'Is'],
    list.map((one) => [one.name, typeOf(one), sentence(one.description)]),
  );

export const properties = (list) =>
  table(
    'Properties',
    ['Property', 'Type', 'Is'],
    list.map((one) => [one.name, typeOf(one), html`${sentence(one.description)}${one.readonly ? ' To read only.' : ''}`]),
  );

export const methods = (list) =>
  table(
    'Methods',
    ['Method', 'Does'],
    list.map((one) => [call(one), sentence(one.description)]),
  );

export const events = (list) =>
  table(
    'Events',
    ['Event', 'Says'],
    list.map((one) => [one.name, sentence(one.description)]),
  );

export const slots = (list) =>
  table(
    'Slots',
    ['Slot', 'Is for'],
    list.map((one) => [one.name || '(without a name)', sentence(one.description)]),
  );

export const parts = (list) =>
  table(
    'Parts',
    ['Part', 'Is'],
    list.map((one) => [one.name, sentence(one.description)]),
  );

export const tokens = (list) =>
  table(
    'Custom properties',
    ['Custom property', 'Is'],
    list.map((one) => [one.name, sentence(one.description)]),
  );

export const allTables = (api) => [
  attributes(api.attributes),
  properties(api.properties),
  methods(api.methods),
  events(api.events),
  slots(api.slots),
  parts(api.parts),
  api.parts.length === 0 ? html`<p>It has no parts for <code>::part()</code>.</p>` : '',
  tokens(api.tokens),
];
