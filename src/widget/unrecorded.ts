/**
 * Marks what holds words, so that rrweb, and what is built on it (Sentry, PostHog), leave it out by default. Before a word is in it:
 * recorders hear of a value that is set on a field outside of the page, too, where nothing is around it yet. A mark on the widget itself
 * would not do: they look no further than the shadow tree.
 */
export const unrecorded = {
  importNode(node: Node, deep?: boolean): DocumentFragment {
    const copy = document.importNode(node, deep) as DocumentFragment;
    for (const element of copy.querySelectorAll('.root,input,select,textarea'))
      element.className += ' rr-block ph-no-capture sentry-block';
    return copy;
  },
};
