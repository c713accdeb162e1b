import { framed } from '../parts/frame.mjs';
import { html } from '../parts/html.mjs';

export const data = { permalink: 'search.html' };

export const render = () =>
  framed({
    url: 'search.html',
    title: 'Search',
    about: 'Finds words in all pages of this site, without asking a server.',
    group: 'search',
    scripts: ['assets/search.js'],
    body: html`<div class="text">
      <form class="search large" role="search" action="search.html">
        <label for="words">Words to find</label>
        <input id="words" type="search" name="q" autocomplete="off" />
        <button>Find</button>
      </form>
      <noscript
        ><p>Searching needs script. <a href="guides/index.html">All guides</a> are one list.</p></noscript
      >
      <p id="found" role="status"></p>
      <ol class="results"></ol>
    </div>`,
  });
