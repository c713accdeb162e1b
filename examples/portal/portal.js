// The whole portal: addresses, one widget at a time, language, and what happens when somebody asks for another record.
import { devicesPage } from './devices.js';
import { devices, groups, pages } from './pages.js';
import { packs } from './packs.js';

const context = document.querySelector('recovery-context');
const content = document.querySelector('#content');
const menu = document.querySelector('#menu');

const languages = {
  en: 'English',
  'en-x-easy': 'Easy English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  nl: 'Nederlands',
  ar: 'العربية',
};

/** Makes an element with properties and children; words are always text. */
function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const link = ({ path, name }) => make('a', { href: `#/${path}`, textContent: name });

function firstPage() {
  const cards = (all) => make('ul', {}, ...all.map((page) => make('li', {}, link(page), make('p', { textContent: page.about }))));
  return [
    make('h1', { id: 'title', tabIndex: -1, textContent: 'What would you like to do?' }),
    make('p', { textContent: 'All of it is yours. Begin anywhere, leave any box empty, and come back when you like.' }),
    ...groups.map((group) => make('section', {}, make('h2', { textContent: group.title }), cards(group.pages))),
  ];
}

function widgetPage({ path }, record) {
  const widget = document.createElement(`recovery-${path}`);
  widget.headingLevel = 1;
  if (record) widget.recordId = record;
  speak(widget);
  return [widget];
}

/** `#/chime-goals/<record>`: the page and the record, where one is named. Ids are opaque, so an address tells nothing of a person. */
function address() {
  const [path = '', record] = location.hash.replace(/^#\/?/, '').split('/');
  return { page: [...pages, devices].find((one) => one.path === path), record: record && decodeURIComponent(record) };
}

function show({ focus }) {
  const { page, record } = address();
  content.replaceChildren(...(page === devices ? [devicesPage()] : page ? widgetPage(page, record) : firstPage()));
  document.title = page ? `${page.name} – Riverside` : 'Riverside';
  for (const one of menu.querySelectorAll('a')) {
    if (one.hash === `#/${page?.path ?? ''}`) one.setAttribute('aria-current', 'page');
    else one.removeAttribute('aria-current');
  }
  window.scrollTo(0, 0);
  // A new page begins at its top, for people who listen as well.
  if (focus) content.focus({ preventScroll: true });
}

/** The person asks a widget for something they wrote elsewhere: the portal knows where that is. */
context.addEventListener('recovery-before-open', (event) => {
  const { kind, id } = event.detail;
  const page = pages.find((one) => one.kinds?.includes(kind));
  if (!page) return;
  event.preventDefault();
  location.hash = `#/${page.path}${id ? `/${encodeURIComponent(id)}` : ''}`;
});

/** The widgets follow the language; this invented portal itself speaks English. */
function speak(widget) {
  const { value } = document.querySelector('#language');
  Object.assign(widget, { lang: value, dir: value === 'ar' ? 'rtl' : 'ltr' });
}

function offerLanguages() {
  const select = document.querySelector('#language');
  select.append(...Object.entries(languages).map(([value, textContent]) => make('option', { value, textContent, lang: value })));
  select.addEventListener('change', () => pages.includes(address().page) && speak(content.firstElementChild));
}

function tellConnection() {
  const line = document.querySelector('#connection');
  const tell = () =>
    (line.textContent = navigator.onLine ? '' : 'You are offline. All that is yours is here, and is kept as always.');
  for (const name of ['online', 'offline']) window.addEventListener(name, tell);
  tell();
}

context.packs = packs;
menu.append(
  ...['crisis-card', 'help-now', 'my-data'].map((path) => link(pages.find((page) => page.path === path))),
  link(devices),
);
offerLanguages();
tellConnection();
window.addEventListener('hashchange', () => show({ focus: true }));
show({ focus: false });

// Without it the portal works just as well, as long as there is a network.
if ('serviceWorker' in navigator) await navigator.serviceWorker.register('service-worker.js');
