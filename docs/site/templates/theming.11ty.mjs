import { bodyOf } from '../parts/document.mjs';
import { framed } from '../parts/frame.mjs';
import { html } from '../parts/html.mjs';
import { snippets, tokenFields } from '../parts/playground.mjs';
import { relativeAddress } from '../content/links.mjs';

const url = 'theming.html';
export const data = { permalink: url };

const themeChoice = (themes) => html`
  <p class="field">
    <label for="set-example-theme">Example theme</label>
    <select id="set-example-theme" name="example-theme">
      <option value="">none</option>
      ${themes.map((name) => html`<option value="${relativeAddress(url, `assets/themes/${name}.css`)}">${name.replaceAll('-', ' ')}</option>`)}
    </select>
  </p>
`;

const guide = (theming) =>
  theming
    ? bodyOf(theming)
    : html`<p>
        What each of them is, and what holds without it, stands in
        <a href="guides/getting-started-more.html#colours-and-sizes">Getting started</a>.
      </p>`;

export const render = ({ site }) =>
  framed({
    url,
    title: site.theming?.title ?? 'Colours and sizes',
    about: 'Custom properties with live controls, over two widgets.',
    group: 'theming',
    wide: true,
    scripts: ['assets/theming.js'],
    body: html`
      <section class="live theming" aria-labelledby="live">
        <h2 id="live">Try it</h2>
        <p>Two widgets with invented examples. Nothing that you change here is kept.</p>
        <noscript><p>The live widgets need script. All else on this page does not.</p></noscript>
        <div class="bench">
          <form class="aside controls" aria-label="Colours and sizes">
            ${site.themes.length > 0 ? themeChoice(site.themes) : ''}
            <p class="field">
              <label for="set-scheme">Light or dark</label>
              <select id="set-scheme" name="scheme">
                <option value="">as the page</option>
                <option value="light">light</option>
                <option value="dark">dark</option>
              </select>
            </p>
            <details data-open-where-wide>
              <summary>Each custom property</summary>
              ${tokenFields(site)}
            </details>
          </form>
          <div class="stage two"></div>
        </div>
      </section>
      ${snippets()} ${guide(site.theming)}
    `,
  });
