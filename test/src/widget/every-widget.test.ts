// engines: all
import { expect, waitUntil } from '@open-wc/testing';
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
          const isDrawn = (): boolean => {
            const root = (element as unknown as HTMLElement).shadowRoot!;
            return root.querySelector('[role="heading"]') !== null && root.querySelector('.loading') === null;
          };
          await waitUntil(() => failed.length > 0 || isDrawn(), `${view} is drawn`, { timeout: 10_000 });
        }
        expect(failed).to.deep.equal([]);
      } finally {
        (element as unknown as HTMLElement).remove();
      }
    });
  }
});
