/** The element above, also through the edge of a shadow tree, where `closest()` stops. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The language that applies to an element: its own `lang`, else the nearest one above, else English. */
export function nearestLanguage(element: Element): string {
  for (let current: Element | null = element; current; current = parentOf(current)) {
    const language = current.getAttribute('lang');
    if (language) return language;
  }
  return 'en';
}

/**
 * Calls the listener when a `lang` changes in the element's document or in a shadow tree around it: language plugins
 * of host pages rewrite `<html lang>` or a wrapper at run time. Returns the way to stop.
 */
export function watchLanguage(element: Element, listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  for (let root: Node = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => observer.disconnect();
}
