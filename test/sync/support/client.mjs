/** Plain requests to a CouchDB server, for tests that look at the server itself. */

/** A client for an address: `call('PUT', '/notes/a', { text })`. A lost connection rejects, as `fetch` does. */
export const clientOf = (url) =>
  async function call(method, path, body, headers = {}) {
    const response = await fetch(url + path, {
      method,
      headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };

/** A revision of our own: the same for the same digit. */
export const revision = (generation, digit) => `${generation}-${String(digit).repeat(32)}`;
