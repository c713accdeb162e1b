import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { builtFolder } from './bundle.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What a page may be served from; nothing else of the repository is reachable. */
const served = ['examples', 'cdn', 'test/e2e/pages', 'test/bench/pages'];

/** The policy of QUALITY.md 1.16: nothing but the page's own files, and Trusted Types enforced. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Headers by path. A page that is not named here is served like on any static host. */
const headersOf = { '/test/e2e/pages/strict.html': { 'content-security-policy': strictPolicy } };

async function fileFor(path) {
  const relative = normalize(path.slice(1));
  if (!served.some((folder) => relative.startsWith(`${folder}/`))) return undefined;
  const file = relative.startsWith('cdn/') ? join(await builtFolder(), relative.slice('cdn/'.length)) : join(root, relative);
  return readFile(file).catch(() => undefined);
}

/**
 * Serves the built files and the test pages on one port for as long as the process lives: an origin includes the port,
 * so what a browser keeps is found again only when a relaunched one meets the same server.
 *
 * `extra` maps a path to `{ body, type }` for pages that a test makes up. What pages post to `/report` goes to `onReport`. With `zipped` it
 * answers as a careful server does, where the size of an answer counts.
 */
export async function startServer({ extra = {}, onReport, headers = {}, zipped = false } = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    requests.push(pathname);
    void answer(request, response, pathname).catch((error) => response.writeHead(500).end(String(error)));
  });
  const answer = async (request, response, pathname) => {
    if (request.method === 'POST' && pathname === '/report') {
      let body = '';
      for await (const chunk of request) body += chunk;
      onReport?.(JSON.parse(body));
      return response.writeHead(204).end();
    }
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const made = extra[path];
    const content = made ? (typeof made.body === 'function' ? await made.body() : made.body) : await fileFor(path);
    if (content === undefined) return response.writeHead(404).end();
    const type = made?.type ?? types[extname(path)] ?? 'application/octet-stream';
    const encoding = zipped && { 'content-encoding': 'gzip' };
    response.writeHead(200, { 'content-type': type, ...encoding, ...headers, ...headersOf[path] });
    return response.end(zipped ? gzipSync(content) : content);
  };
  await new Promise((resolve) => server.listen(0, resolve));
  const { port } = server.address();
  return {
    requests,
    /** An origin of its own for each name: browsers keep storage by origin and take `*.localhost` as this machine. */
    address: (path, name = 'page') => `http://${name}.localhost:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
