/**
 * Keeps the portal on the device, so that it opens without a network. It holds files of the portal and of the widgets, never a word of a
 * person: those are in the database of the widgets.
 *
 * `sri.json` names every file of the widgets with its digest: a new release has other digests, and so a store of files of its own.
 */
const own = [
  './',
  'index.html',
  'theme.css',
  'portal.css',
  'portal.js',
  'pages.js',
  'devices.js',
  'packs.js',
  'manifest.webmanifest',
  'icon.svg',
];
const widgets = new URL('../../cdn/', self.location.href);
const prefix = 'riverside ';

async function names() {
  const answer = await fetch(new URL('sri.json', widgets), { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`sri.json: ${answer.status}`);
  const text = await answer.text();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const release = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // Each widget is in the one file of all, so the files of single ones are left out.
  const files = Object.keys(JSON.parse(text)).filter((name) => /^((languages|parts)\/)?recovery-widgets\./.test(name));
  // What another device needs, where somebody wants that.
  files.push(...Object.keys(JSON.parse(text)).filter((name) => name === 'sync-couch.js'));
  return { cache: prefix + release.slice(0, 16), files };
}

async function install() {
  const { cache, files } = await names();
  const store = await caches.open(cache);
  await store.addAll([...own, ...files.map((name) => new URL(name, widgets).href)]);
  await self.skipWaiting();
}

/** Older files go once no page can ask for them any more. */
async function activate() {
  const { cache } = await names().catch(() => ({ cache: undefined }));
  // Without a network nobody can tell which are old.
  if (cache)
    await Promise.all(
      (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cache).map((name) => caches.delete(name)),
    );
  await self.clients.claim();
}

/** From the network, so that a mended page arrives; from the device where there is none. */
async function answer(request) {
  try {
    const fresh = await fetch(request);
    if (fresh.ok || fresh.type === 'opaqueredirect') return fresh;
  } catch {
    // No network: what is kept is all there is.
  }
  const kept = await caches.match(request, { ignoreSearch: true });
  return kept ?? Response.error();
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === self.location.origin) event.respondWith(answer(request));
});
