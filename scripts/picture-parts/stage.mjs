// Runs in the page. Puts one widget on it, with a fixture in a store of its own, through the public API.
import { MemoryStore } from '../../src/index.ts';
import { fill, sampleSafety } from './fill.mjs';

/** @param fixturesOf tag → fixtures, or undefined for an element that holds no record */
export function start(fixturesOf) {
  globalThis.pictures = {
    list: () =>
      Object.entries(fixturesOf).map(([tag, fixtures]) => ({
        tag,
        fixtures: fixtures ? ['empty', ...Object.keys(fixtures)] : ['empty'],
        views: fixtures ? document.createElement(tag).views : ['only'],
      })),

    async show(tag, fixture, view) {
      if (!tag) return;
      const element = document.createElement(tag);
      element.store = new MemoryStore({ state: 'session' });
      element.safety = sampleSafety;
      const example = fixturesOf[tag]?.[fixture];
      if (example?.voice) element.voice = example.voice;
      document.querySelector('main').append(element);
      await element.ready;
      if (example) await fill(element, example);
      if (view !== 'only') element.view = view;
      await element.updateComplete;
      // A view may come as a part.
      for (let turn = 0; turn < 100 && element.shadowRoot.querySelector('.loading'); turn++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      // Fonts, texts of another language and the fitting of the wallet card follow within a few frames.
      for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
      await document.fonts.ready;
    },

    /** How far the page can be scrolled sideways, and which boxes stick out. */
    tooWide() {
      const { scrollWidth, clientWidth } = document.documentElement;
      const wide = Math.max(0, scrollWidth - clientWidth);
      const root = document.querySelector('main > *')?.shadowRoot;
      const inScroller = (one) => one.closest('.scroll');
      const sticksOut = (one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 1 && (right > clientWidth + 1 || left < -1) && !inScroller(one);
      };
      const culprits = [...(root?.querySelectorAll('*') ?? [])]
        .filter(sticksOut)
        .map((one) => `${one.localName}.${one.className?.baseVal ?? one.className}`);
      return { wide: wide || (culprits.length > 0 ? 1 : 0), culprits: [...new Set(culprits)].slice(0, 6) };
    },
  };
}
