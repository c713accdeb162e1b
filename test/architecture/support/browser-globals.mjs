// Globals that only a browser window has (or that reach out of the page). A module may use them, never while it is imported.
export const browserGlobals = new Set(
  'document window navigator customElements HTMLElement Element ShadowRoot indexedDB localStorage sessionStorage BroadcastChannel'.split(
    ' ',
  ),
);
