// What services for statistics and recordings of visits do on a page that brings them: they take what they can get at each press, each change
// and each key, and copy what is on screen. The recorder leaves out what bears the marks that docs/privacy-and-storage.md names.
/* global Text */
(() => {
  const { look, has } = globalThis.watch;

  /** How such a service describes what was pressed: never by its text, as a careful one is set up. */
  const described = (target) =>
    target instanceof Element
      ? `${target.localName}#${target.id}.${[...target.classList].join('.')}[${[...target.attributes]
          .filter(({ name, value }) => !(name === 'href' && /^(tel|sms|mailto):/.test(value)))
          .map(({ name, value }) => `${name}=${value}`)
          .join('][')}]`
      : '';

  for (const type of ['click', 'input', 'change', 'submit', 'keydown', 'focusin', 'toggle', 'scroll', 'pointerdown'])
    addEventListener(
      type,
      (event) => {
        look('path of what was pressed', ...event.composedPath().map(described));
        // A page sees the element itself as the target, not the field inside.
        const { target } = event;
        look(
          'target as the page sees it',
          target.value,
          target.name,
          target.innerText,
          target.form && [...new FormData(target.form)],
        );
      },
      true,
    );
  for (const type of ['copy', 'paste', 'selectionchange'])
    document.addEventListener(type, () => look('target as the page sees it', document.activeElement?.value), true);

  const blocked =
    '.rr-block, .ph-no-capture, .fs-exclude, [data-sentry-block], [data-hj-suppress], [data-clarity-mask], [data-dd-privacy]';

  /** All that is on screen, as a recorder copies it: shadow trees, values of fields and frames of the same origin included. */
  function copyOf(node) {
    if (node instanceof Text || node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType === Node.ELEMENT_NODE && node.matches(blocked)) return '';
    const parts = [...node.childNodes].map(copyOf);
    if (node.nodeType === Node.ELEMENT_NODE) {
      parts.push(described(node), node.value ?? '');
      if (node.shadowRoot) parts.push(copyOf(node.shadowRoot));
      if (node.localName === 'iframe' && node.contentDocument) parts.push(copyOf(node.contentDocument));
    }
    return parts.join(' ');
  }

  let isOn = true;
  /** Copies the page now. The first argument switches the recorder off or on for good. */
  globalThis.record = (switchTo = isOn) => {
    isOn = switchTo;
    if (isOn) look('recording of the visit', copyOf(document));
  };
  globalThis.recordingHolds = () => has(copyOf(document));
})();
