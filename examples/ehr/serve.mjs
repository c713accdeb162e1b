// Serves what was built, on this machine. A site of yours needs the same header, with the address of the record that may frame it.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const site = join(import.meta.dirname, 'dist', 'site');
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };
const port = 8095;

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const path = join(site, normalize(decodeURIComponent(pathname)));
  const body = path.startsWith(site + sep) ? await readFile(path).catch(() => undefined) : undefined;
  if (!body) return response.writeHead(404).end();
  return response
    .writeHead(200, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Content-Security-Policy': "frame-ancestors 'self' http://127.0.0.1:8090",
    })
    .end(body);
});
server.listen(port, '127.0.0.1', () => {
  console.log(`By yourself: http://127.0.0.1:${port}/launch.html`);
  console.log(`Launch address for a health record: http://127.0.0.1:${port}/launch.html?for=person, or ?for=team`);
});
