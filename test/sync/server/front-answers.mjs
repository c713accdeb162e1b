/** What the front answers by itself: permissions for pages of other origins, and refusals as CouchDB words them. */

/** As CouchDB lists them where CORS is on: a page that sends another header is stopped by its browser. */
const requestHeaders = 'accept, authorization, content-type, if-match, origin, referer';

/** @param {string | undefined} origin of the page; another program than a browser has none */
export const permissionsFor = (origin) =>
  origin === undefined
    ? {}
    : {
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Credentials': 'true',
        'Access-Control-Expose-Headers': 'content-type, etag, retry-after',
        Vary: 'Origin',
      };

/** Answers a browser that asks whether a page may send what it wants to send. */
export function answerPreflight(response, origin) {
  const more = {
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, DELETE, COPY',
    'Access-Control-Allow-Headers': requestHeaders,
    'Access-Control-Max-Age': '600',
  };
  response.writeHead(204, { ...permissionsFor(origin), ...more }).end();
}

const reasons = {
  400: ['bad_request', 'The request is not valid.'],
  401: ['unauthorized', 'You have to sign in first.'],
  403: ['forbidden', 'You may not use this database.'],
  404: ['not_found', 'There is no such database.'],
  409: ['conflict', 'The document was changed by somebody else.'],
  412: ['precondition_failed', 'The precondition does not hold.'],
  413: ['too_large', 'The document is too large.'],
  429: ['too_many_requests', 'Wait before the next request.'],
  503: ['service_unavailable', 'The server is too busy.'],
  507: ['insufficient_storage', 'There is no room left.'],
};

/** Answers with an error. Without `WWW-Authenticate`: it would make a browser ask for a password in a window of its own. */
export function refuse(response, status, origin, headers = {}) {
  const [error, reason] = reasons[status] ?? ['internal_server_error', 'Something went wrong.'];
  response
    .writeHead(status, { ...permissionsFor(origin), 'Content-Type': 'application/json', ...headers })
    .end(`${JSON.stringify({ error, reason })}\n`);
}
