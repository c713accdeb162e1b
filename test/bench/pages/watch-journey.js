// Notes when twenty moments of the journey are on screen.
(function watch() {
  const rows = document.querySelector('recovery-journey')?.shadowRoot?.querySelectorAll('.entry').length ?? 0;
  if (rows < 20) requestAnimationFrame(watch);
  else requestAnimationFrame(() => setTimeout(() => (globalThis.filledAt = performance.now())));
})();
