/** Plain requests to a FHIR server, for tests that look at the server itself. */

/** A client for a base address: `call('PUT', 'Goal/1', goal, { 'If-Match': 'W/"1"' })`. A lost connection rejects, as `fetch` does. */
export const clientOf = (baseUrl) =>
  async function call(method, path, body, headers = {}) {
    const response = await fetch(`${baseUrl}${path ? `/${path}` : ''}`, {
      method,
      headers: { ...(body !== undefined && { 'Content-Type': 'application/fhir+json' }), ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  };

export const system = 'https://example.org/records';

/** A goal of an invented person. */
export const goalOf = (value, more = {}) => ({
  resourceType: 'Goal',
  identifier: [{ system, value }],
  lifecycleStatus: 'active',
  description: { text: `Wish ${value}` },
  subject: { reference: 'Patient/amina-haddad' },
  ...more,
});

export const transactionOf = (...entry) => ({ resourceType: 'Bundle', type: 'transaction', entry });

/** An entry that writes a record once, however often it is sent. */
export const conditionalEntry = (resource, fullUrl, request = {}) => ({
  ...(fullUrl && { fullUrl }),
  resource,
  request: { method: 'PUT', url: `${resource.resourceType}?identifier=${system}|${resource.identifier[0].value}`, ...request },
});
