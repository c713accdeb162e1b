// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { WidgetElement } from '../../../src/widget/widget-element.js';

// The suite of each widget runs in Chromium on every change, and in all engines by `npm run test:cross`. This is what runs
// everywhere each time: that every view of every widget opens from nothing, with all the parts that it fetches.

type AnyWidget = WidgetElement<object> & { readonly views?: readonly string[] };

/** Tags of all widgets, as they are registered: no list names them. */
async function allTags(): Promise<string[]> {
  const tags: string[] = [];
  const { define } = customElements;
  customElements.define = function (this: CustomElementRegistry, name, ...rest) {
    tags.push(name);
    define.call(this, name, ...rest);
  };
  try {
    await import('../../../components/define-all.js');
  } finally {
    customElements.define = define;
  }
  return tags;
}

const tags = await allTags();

/** Knows how many listen to it. */
class HeardStore extends MemoryStore {
  listening = 0;
  override watch(...given: Parameters<MemoryStore['watch']>): () => void {
    return this.#counted(super.watch(...given));
  }
  override watchState(...given: Parameters<MemoryStore['watchState']>): () => void {
    return this.#counted(super.watchState(...given));
  }
  #counted(stop: () => void): () => void {
    let isOver = false;
    this.listening++;
    return () => {
      if (!isOver) this.listening--;
      isOver = true;
      stop();
    };
  }
}

function isDrawn({ shadowRoot }: HTMLElement): boolean {
  return shadowRoot!.querySelector('[role="heading"]') !== null && shadowRoot!.querySelector('.loading') === null;
}

describe('every widget', () => {
  it('is found', () => {
    expect(tags).to.include('recovery-crisis-card').and.to.include('recovery-context');
  });

  for (const tag of tags) {
    it(`A7.1: <${tag}> opens every view from nothing, and fails in none`, async () => {
      const failed: unknown[] = [];
      const element = document.createElement(tag) as unknown as AnyWidget;
      Object.assign(element, { storage: 'none' });
      element.addEventListener('recovery-failed', ({ detail }) => failed.push(detail.error));
      document.body.append(element);
      try {
        await element.ready;
        for (const view of element.views ?? []) {
          element.view = view;
          // Not the picture before.
          await element.updateComplete;
          const shown = (): boolean => failed.length > 0 || isDrawn(element);
          await waitUntil(shown, `${view} is drawn`, { timeout: 10_000 });
        }
        expect(failed).to.deep.equal([]);
      } finally {
        (element as unknown as HTMLElement).remove();
      }
    });

    it(`T24: <${tag}> that is off the page listens to no store, whatever it showed, not even if it renders once more`, async () => {
      const store = new HeardStore({ state: 'session' });
      const element = document.createElement(tag) as unknown as AnyWidget;
      const node = element as unknown as HTMLElement;
      Object.assign(element, { store });
      document.body.append(node);
      await element.ready;
      const left: string[] = [];
      for (const view of element.views ?? []) {
        document.body.append(node);
        element.view = view;
        await element.updateComplete;
        await waitUntil(() => isDrawn(node), `${view} is drawn`, { timeout: 10_000 });
        node.remove();
        await Promise.resolve();
        // As when an answer comes late.
        element.requestUpdate();
        await element.updateComplete;
        if (store.listening > 0) left.push(`${view}: ${store.listening}`);
      }
      node.remove();
      await element.updateComplete;
      expect(left).to.deep.equal([]);
      expect(store.listening).to.equal(0);
    });
  }
});
