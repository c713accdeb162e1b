// The place with a live widget and what changes it. The script client/playground makes it work.
import { html, sentence } from './html.mjs';

const field = (name, label, control) => html`<p class="field"><label for="set-${name}">${label}</label>${control}</p>`;

const select = (name, options, first) =>
  html`<select id="set-${name}" name="${name}">
    ${first === undefined ? '' : html`<option value="">${first}</option>`}
    ${options.map(({ value, text }) => html`<option value="${value}">${text}</option>`)}
  </select>`;

const same = (...values) => values.map((value) => ({ value, text: value }));

export const settings = (site) =>
  html`<fieldset>
    <legend>Attributes</legend>
    ${field(
      'lang',
      'Language',
      select(
        'lang',
        site.languages.map(({ tag, name }) => ({ value: tag, text: `${name} (${tag})` })),
        'as the page',
      ),
    )}
    ${field('voice', 'Voice', select('voice', same('I', 'we'), 'not set'))}
    ${field('theme', 'Theme', select('theme', same('auto', 'light', 'dark'), 'not set'))}
    ${field('view', 'View', select('view', [], 'not set'))}
    ${field('heading-level', 'Heading level', select('heading-level', same('1', '2', '3', '4', '5', '6'), 'not set'))}
    <p class="field check">
      <input id="set-readonly" name="readonly" type="checkbox" /><label for="set-readonly">Read only</label>
    </p>
  </fieldset>`;

const tokenField = (token) => {
  const id = `token${token.name.slice(1)}`;
  const control =
    token.type === 'choice'
      ? html`<select id="${id}" data-token="${token.name}">
          <option value="">as the page</option>
          ${token.choices.map((choice) => html`<option>${choice}</option>`)}
        </select>`
      : token.type === 'color'
        ? html`<input id="${id}" type="color" value="${token.start}" data-token="${token.name}" />`
        : html`<input
            id="${id}"
            type="range"
            min="${token.least}"
            max="${token.most}"
            step="${token.step}"
            value="${token.start}"
            data-token="${token.name}"
            data-unit="${token.unit}"
          />`;
  return html`<p class="field token">
    <label for="${id}"><code>${token.name}</code><span class="quiet">${sentence(token.description)}</span></label
    >${control}
  </p>`;
};

export const tokenFields = (site) =>
  html`<fieldset>
    <legend>Colours and sizes</legend>
    ${site.tokenControls.map(tokenField)}
    <p><button type="button" data-untouch>Take these back</button></p>
  </fieldset>`;

const snippet = (kind, title) =>
  html`<div class="code" data-snippet="${kind}">
    <h3>${title}</h3>
    <pre tabindex="0" role="group" aria-label="${title}"><code></code></pre>
  </div>`;

export const snippets = () => html`
  <section class="snippets" aria-labelledby="to-copy">
    <h2 id="to-copy">To copy</h2>
    <p>This follows what you set.</p>
    ${snippet('html', 'In a page, without a build')} ${snippet('npm', 'With npm')} ${snippet('css', 'Colours and sizes')}
  </section>
`;

const withoutScript = html`<noscript><p>The live widget needs script. All else on this page does not.</p></noscript>`;

/** @param widget of the site; its stage is filled by assets/live/<folder>.js */
export const playground = (site, widget) => html`
  <section class="live" aria-labelledby="live" data-tag="${widget.tag}" data-events="${site.events.join(' ')}">
    <h2 id="live">Try it</h2>
    <p>
      All of it works here. What you write stays in this page and is gone when you leave it: no example reaches the storage of
      your browser. The people in the examples are invented.
    </p>
    ${withoutScript}
    <form class="start">
      <p class="field"><label for="set-fixture">Example</label>${select('fixture', [{ value: '', text: 'empty' }])}</p>
      <button type="button" data-empty>Start empty</button>
      <button type="button" data-again>Start again</button>
    </form>
    <div class="bench">
      <div class="aside">
        <form class="controls" aria-label="Settings of the widget">
          <details data-open-where-wide>
            <summary>Settings</summary>
            ${settings(site)}
          </details>
          <details>
            <summary>Colours and sizes</summary>
            ${tokenFields(site)}
          </details>
        </form>
        <details class="log" data-open-where-wide>
          <summary>What the page hears</summary>
          <p class="quiet">Events name what happened and never quote a word.</p>
          <ol reversed tabindex="0" aria-label="Events, the newest first"></ol>
        </details>
      </div>
      <div class="stage"></div>
    </div>
  </section>
  ${snippets()}
`;
