import type Client from 'fhirclient/lib/Client';

/** The `fetch` of the page with the token of whoever signed in, for this server and no other. */
export const authorisedFetch =
  (client: Client, baseUrl: string) =>
  async (url: string, init: RequestInit = {}): Promise<Response> => {
    if (!url.startsWith(baseUrl) || !/^(?:[/?]|$)/.test(url.slice(baseUrl.length)))
      throw new TypeError('The token is for one server only.');
    // Where no new token can be had, the old one is refused, and that is what the person is told.
    await client.refreshIfNeeded().catch(() => undefined);
    const headers = new Headers(init.headers);
    const authorization = client.getAuthorizationHeader();
    if (authorization) headers.set('Authorization', authorization);
    return fetch(url, { ...init, headers, cache: 'no-store' });
  };
