// Finds words in all pages. The index is made here, from a list of texts that is a file of the site.
import MiniSearch from 'minisearch';

const field = document.querySelector('#words');
const list = document.querySelector('.results');
const status = document.querySelector('#found');
const most = 20;

const index = new MiniSearch({
  fields: ['heading', 'title', 'text'],
  storeFields: ['url', 'title', 'heading', 'text'],
  searchOptions: {
    boost: { heading: 4, title: 3 },
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 4 ? 0.2 : 0),
    combineWith: 'AND',
  },
});

/** Some words around the first place where one of the words stands. */
function excerpt(text, words) {
  const lower = text.toLowerCase();
  const places = words.map((word) => lower.indexOf(word)).filter((place) => place >= 0);
  const from = Math.max(0, (places.length > 0 ? Math.min(...places) : 0) - 60);
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const space = text.indexOf(' ', start + 180);
  const end = space < 0 ? text.length : space;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

/** The text with the found words marked, built without markup as text. */
function marked(text, words) {
  const line = document.createElement('p');
  let rest = text;
  while (rest) {
    const next = words
      .map((word) => ({ word, at: rest.toLowerCase().indexOf(word) }))
      .filter(({ word, at }) => word && at >= 0)
      .sort((a, b) => a.at - b.at)[0];
    if (!next) break;
    const mark = document.createElement('mark');
    mark.textContent = rest.slice(next.at, next.at + next.word.length);
    line.append(rest.slice(0, next.at), mark);
    rest = rest.slice(next.at + next.word.length);
  }
  line.append(rest);
  return line;
}

function row({ url, title, heading, text, terms }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = heading || title;
  item.append(link);
  if (heading) item.append(Object.assign(document.createElement('span'), { className: 'quiet', textContent: ` in ${title}` }));
  if (text) item.append(marked(excerpt(text, terms), terms));
  return item;
}

function show(words) {
  const found = words ? index.search(words) : [];
  list.replaceChildren(...found.slice(0, most).map(row));
  if (!words) status.textContent = '';
  else if (found.length === 0) status.textContent = 'Nothing found. Try fewer or other words.';
  else if (found.length > most) status.textContent = `${found.length} places; here are the first ${most}.`;
  else status.textContent = found.length === 1 ? '1 place.' : `${found.length} places.`;
}

field.value = new URLSearchParams(location.search).get('q') ?? '';
const { default: rows } = await import('./search-data.js');
index.addAll(rows.map((one, id) => ({ ...one, id })));
show(field.value.trim());

field.addEventListener('input', () => show(field.value.trim()));
field.form.addEventListener('submit', (event) => {
  event.preventDefault();
  show(field.value.trim());
  const address = new URL(location.href);
  address.searchParams.set('q', field.value.trim());
  globalThis.history.replaceState(null, '', address);
});
