import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { indexPage } from './index-page.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

/** Examples are the folders with a page in them. Those with a package.json of their own are built and served by their own tools. */
function listExamples(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .filter(({ name }) => existsSync(join(folder, name, 'index.html')) && !existsSync(join(folder, name, 'package.json')))
    .map((entry) => {
      const page = readFileSync(join(folder, entry.name, 'index.html'), 'utf8');
      return {
        address: `/examples/${entry.name}/`,
        title: /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? entry.name,
        about: /<meta\s+name="description"\s+content="([^"]*)"/.exec(page)?.[1] ?? '',
      };
    });
}

/** Asks by importing a script, again and again: the one way that a page with a strict policy of its own leaves open. */
const reloadScript = `const seen = REVISION;
let asked = 0;
// A question without an answer is a server that is starting again: the next one may get one.
addEventListener('load', () => setInterval(() => import('/.reload/' + seen + '.js?' + asked++).catch(() => {}), 1000));
`;

/**
 * A file server for this machine only: nobody else in the network can reach it.
 * @returns the address, and `pageChanged()`, which reloads all open pages
 */
export async function serve({ root, firstPort }) {
  let revision = Date.now();

  function answer(request, response) {
    const send = (status, type, body) =>
      response.writeHead(status, { 'Content-Type': types[type], 'Cache-Control': 'no-store' }).end(body);
    const notFound = () => send(404, '.txt', 'There is no such file.');
    const path = readPath(request.url);
    if (path === undefined) return notFound();
    // A folder with a first page of its own shows that; the repository shows its examples.
    if (path === '/' && !existsSync(join(root, 'index.html')))
      return send(200, '.html', withReload(indexPage(listExamples(join(root, 'examples')))));
    if (path === '/favicon.ico') return response.writeHead(204).end();
    if (path === '/.reload.js') return send(200, '.js', reloadScript.replace('REVISION', String(revision)));
    if (path.startsWith('/.reload/')) return send(200, '.js', path === `/.reload/${revision}.js` ? '' : 'location.reload();');
    const file = join(root, normalize(path), path.endsWith('/') ? 'index.html' : '');
    const isInside =
      file.startsWith(root + sep) &&
      !file
        .slice(root.length)
        .split(sep)
        .some((part) => part.startsWith('.'));
    if (!isInside || !existsSync(file)) return notFound();
    // Without the slash at its end, relative addresses in the page would start one folder too high.
    if (statSync(file).isDirectory()) return response.writeHead(302, { Location: `${path}/` }).end();
    if (extname(file) === '.html') return send(200, '.html', withReload(readFileSync(file, 'utf8')));
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-store' });
    // A build can take a file away between asking for it and reading it.
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  }

  const server = createServer(answer);
  const port = await listen(server, firstPort);
  return {
    address: `http://127.0.0.1:${port}/`,
    pageChanged: () => void (revision = Date.now()),
    close: () => server.close(),
  };
}

function readPath(address) {
  try {
    return decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
}

const withReload = (page) => page.replace('</head>', '<script src="/.reload.js"></script></head>');

/** Takes the next free port when the wanted one is in use. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(listen(server, port + 1)) : reject(error)));
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve(port);
    });
  });
}
