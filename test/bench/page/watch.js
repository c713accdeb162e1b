// In the head of every page that is compared: notes when it is filled, how long it blocked, and how long a key takes to the next frame.
// The same script everywhere, so that what it costs is the same.
const page = { blocking: 0, keys: [], isFilled: () => false, filledAt: undefined };
globalThis.measured = page;

new globalThis.PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) page.blocking += Math.max(0, duration - 50);
}).observe({ type: 'longtask', buffered: true });

const afterFrame = (act) => requestAnimationFrame(() => setTimeout(act));

/** Looks once a frame, until every word is there. */
page.watch = () => {
  if (!page.isFilled()) return requestAnimationFrame(page.watch);
  return afterFrame(() => (page.filledAt = performance.now()));
};

addEventListener('keydown', ({ timeStamp }) => afterFrame(() => page.keys.push(performance.now() - timeStamp)), {
  capture: true,
});

/** Nodes of what stands on the page, whatever shadow trees they are in. */
page.nodes = (root = document.querySelector('main')) => {
  let count = root.shadowRoot ? page.nodes(root.shadowRoot) : 0;
  for (const node of root.childNodes) count += 1 + page.nodes(node);
  return count;
};

/** The first field on screen, whatever shadow trees it is in. */
page.firstField = (root = document.querySelector('main')) => {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('textarea, input:not([type]), input[type=text], input[type=search]') && element.checkVisibility())
      return element;
    const inner = element.shadowRoot && page.firstField(element.shadowRoot);
    if (inner) return inner;
  }
  return undefined;
};

// Our widgets stand in the page as somebody pastes them; the others are put there by their script.
const { tag, view, subject, rows } = document.currentScript.dataset;
if (tag) {
  const root = () => document.querySelector(tag)?.shadowRoot;
  page.isFilled = () => {
    if (rows) return (root()?.querySelectorAll('.goal-row').length ?? 0) >= Math.min(20, Number(rows));
    if (view === 'read') return root()?.querySelector('.document')?.textContent.includes('How I know it is over');
    return [...(root()?.querySelectorAll('textarea, input') ?? [])].some(({ value }) => value.startsWith('What to call me'));
  };
  page.mount = () => {
    const element = Object.assign(document.createElement(tag), { subject, view });
    document.querySelector('main').append(element);
    page.unmount = () => element.remove();
  };
  page.unmount = () => document.querySelector(tag).remove();
  page.watch();
}
