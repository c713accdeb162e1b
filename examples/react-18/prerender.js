// Puts what the server renders into the built page: a reader without script sees the words inside the tags.
import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './dist/server/server.js';

const page = new URL('./dist/site/index.html', import.meta.url);
const place = '<div id="app"></div>';
const text = readFileSync(page, 'utf8');
const words = await render();
if (!text.includes(place)) throw new Error(`index.html needs ${place}`);
writeFileSync(
  page,
  text.replace(place, () => `<div id="app">${words}</div>`),
);
