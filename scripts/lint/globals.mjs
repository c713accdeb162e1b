/** What plain JavaScript files may use without an import. The types of TypeScript files know theirs. */
const readonly = (names) =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, 'readonly']),
  );

export const nodeGlobals = readonly(`
  AbortController AbortSignal Buffer TextDecoder TextEncoder URL URLSearchParams clearInterval clearTimeout console
  Response crypto fetch performance process setImmediate setInterval setTimeout structuredClone
`);

/** Functions that a driver runs inside the page stand in the same files. */
export const pageGlobals = readonly(`
  BroadcastChannel CSSStyleSheet CustomEvent Element Event FormData HTMLElement Node ShadowRoot addEventListener caches
  customElements dispatchEvent document getComputedStyle indexedDB innerWidth innerHeight localStorage location
  matchMedia navigator requestAnimationFrame sessionStorage window
`);

export const workerGlobals = readonly(`
  Response caches self
`);
