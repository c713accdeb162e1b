/** HTTP in and out: bodies, headers, origins. */
import { plainOutcome } from './outcomes.mjs';

const mostBytes = 50_000_000;
const exposed = ['Content-Location', 'ETag', 'Last-Modified', 'Location', 'Retry-After', 'WWW-Authenticate'];

export class UnreadableBody extends Error {
  constructor(status, text) {
    super(text);
    this.status = status;
    this.outcome = plainOutcome('invalid', text);
  }
}

/** @returns {Promise<Buffer>} */
export async function bytesOf(request) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > mostBytes) throw new UnreadableBody(413, `A body of more than ${mostBytes} bytes is not taken`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** @returns {Promise<unknown>} undefined where there is no body */
export async function bodyOf(request) {
  const text = (await bytesOf(request)).toString('utf8');
  if (text === '') return undefined;
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  if (!/^application\/(?:[\w.-]+\+)?json\b/.test(type))
    throw new UnreadableBody(415, `"${type}" is not taken: send application/fhir+json`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableBody(400, `The body is not JSON: ${error.message}`);
  }
}

/** Lets pages of other origins read the answers, with the headers that locking needs. */
export function allowOrigin(request, response, origins) {
  const { origin } = request.headers;
  if (!origin || (origins !== '*' && !origins.includes(origin))) return;
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Vary', 'Origin');
  response.setHeader('Access-Control-Expose-Headers', exposed.join(', '));
  if (request.method !== 'OPTIONS') return;
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
  response.setHeader('Access-Control-Allow-Headers', request.headers['access-control-request-headers'] ?? '');
  response.setHeader('Access-Control-Max-Age', '600');
}

/** @param {{ status: number, resource?: object, headers?: Record<string, string>, type?: string }} answer */
export function send(response, { status, resource, headers = {}, type = 'application/fhir+json' }) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // A browser that kept an answer would show an old version as the newest.
  response.setHeader('Cache-Control', 'no-store');
  if (resource === undefined) return response.writeHead(status).end();
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` });
  return response.end(typeof resource === 'string' ? resource : JSON.stringify(resource));
}
