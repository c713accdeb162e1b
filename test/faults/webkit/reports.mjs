/** What pages post to the server, for whoever waits for it. */
const patience = 60_000;

export class Reports {
  #waiting = new Map();

  /** To be given to the server as what it does with reports that have a `name`. */
  hear = ({ name, value, error }) => {
    const { resolve, reject } = this.#waiting.get(name) ?? {};
    this.#waiting.delete(name);
    if (error) reject?.(new Error(`${name}: ${error}`));
    else resolve?.(value);
  };

  /** Resolves with what the page of that name found. */
  of(name) {
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`The page ${name} did not say anything.`)), patience);
      this.#waiting.set(name, { resolve: (value) => (clearTimeout(limit), resolve(value)), reject });
    });
  }
}

/**
 * A page that works something out and reports it.
 * @param {string} expression a promise @param {string} [script] where a module lies that it needs
 */
export const asking = (expression, script) => ({
  type: 'text/html',
  body: `<!doctype html><title>Asks</title>${script ? `<script type="module" src="${script}"></script>` : ''}<script type="module">
    const parameters = new URLSearchParams(location.search);
    const report = (fact) => fetch('/report', { method: 'POST', body: JSON.stringify({ name: parameters.get('name'), ...fact }) });
    await (${expression}).then((value) => report({ value }), (error) => report({ error: String(error?.code ?? error) }));
  </script>`,
});
