// Measures when a page first shows all words: the frame after the one in which they are in the document. The same
// script runs on both pages that are compared, so that what it costs is the same.
const wanted = document.currentScript.dataset.words;
const find = () => {
  const card = document.querySelector('recovery-crisis-card');
  const root = card ? card.shadowRoot : document;
  return root?.querySelector('.document')?.textContent.includes(wanted);
};
(function look() {
  if (!find()) return requestAnimationFrame(look);
  return requestAnimationFrame(() => (globalThis.filledAt = performance.now()));
})();
