/**
 * "My devices": the person lets their words come along to another device, by way of a server that this portal has. Nothing goes anywhere
 * before they press the button here, and what goes is sealed with a pass phrase that only they know.
 */
import { deviceStore } from '../../cdn/recovery-widgets.js';
import { groups } from './pages.js';

const context = document.querySelector('recovery-context');
/** Where this portal keeps sealed words. `npm run couch-server` starts such a server on this machine. */
const server = document.querySelector('meta[name="riverside-server"]').content;
/** What was chosen on this device. Neither words nor the pass phrase. */
const chosenKey = 'riverside devices';

/** Widgets say where words are kept. While they come along, that is more than this device. A real portal has these in each language. */
const picture = 'The picture is kept on this device, and sealed with Riverside. The place where it was taken is left out.';
const wording = {
  common: {
    stored_device: 'What you write is kept on this device, and sealed with Riverside. No one sees it unless you share it.',
  },
  'strengths-assessment': { pictures_stay: picture },
  'values-preferences': { pictures_stay: picture },
};

let replication;
let problem = '';

/** What each state means to the person, in words of this portal. */
const states = {
  syncing: 'Looking for what is new …',
  settled: 'This device and your other devices hold the same.',
  offline: 'Riverside cannot be reached just now. Go on writing: it comes along later.',
  elsewhere: 'Another tab takes care of it.',
  locked: 'Your words are locked on this device. They come along when you unlock them.',
  credentials: 'Riverside wants you to sign in again. Your words are safe on this device.',
  passphrase: 'That is not the pass phrase of your other devices. Nothing was changed. Stop here, and type it once more.',
  failed: 'This did not work. Your words are safe on this device. Stop here, and try again.',
  stopped: '',
};

export const isRunning = () => replication !== undefined && replication.state !== 'stopped';

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function field(id, label, help, properties) {
  const input = make('input', { id, ...properties });
  input.setAttribute('aria-describedby', `${id}-help`);
  return make(
    'p',
    { className: 'field' },
    make('label', { htmlFor: id, textContent: label }),
    make('span', { id: `${id}-help`, className: 'help', textContent: help }),
    input,
  );
}

function readChosen() {
  try {
    return JSON.parse(localStorage.getItem(chosenKey)) ?? {};
  } catch {
    // No storage here, or something else stands there: then nothing was chosen.
    return {};
  }
}

function keepChosen(chosen) {
  try {
    localStorage.setItem(chosenKey, JSON.stringify(chosen));
  } catch {
    // The person chooses again next time.
  }
}

async function begin({ name, passphrase, titles }) {
  const chosen = groups.filter(({ title }) => titles.includes(title)).flatMap(({ pages }) => pages);
  const kinds = chosen.flatMap((page) => [...(page.kinds ?? []), ...(page.along ?? [])]);
  // Only now: whoever does not want this does not load it. The store is the one of the widgets.
  const { replicate } = await import('../../cdn/sync-couch.js');
  replication = replicate(deviceStore(), {
    url: `${server}riverside-${name}`,
    // A real portal adds here what shows who signed in.
    fetch: (url, init) => fetch(url, init),
    kinds,
    passphrase,
    live: true,
    // For trying it out: a real portal leaves this out, and gathers longer.
    gatherSeconds: 1,
  });
  context.strings = wording;
  keepChosen({ name, titles });
}

async function end() {
  const ending = replication;
  replication = undefined;
  await ending?.stop();
  context.strings = undefined;
}

function startForm(redraw) {
  const chosen = readChosen();
  const boxes = groups.map(({ title }) => {
    const box = make('input', { type: 'checkbox', name: 'group', value: title, checked: chosen.titles?.includes(title) ?? true });
    return make('label', { className: 'choice' }, box, make('span', { textContent: title }));
  });
  const error = make('p', { id: 'problem', className: 'problem', textContent: problem });
  error.setAttribute('role', 'alert');
  const form = make(
    'form',
    { noValidate: true },
    field('device-name', 'Your name at Riverside', 'Small letters, numbers and hyphens.', {
      autocomplete: 'username',
      autocapitalize: 'none',
      spellcheck: false,
      value: chosen.name ?? '',
    }),
    field(
      'device-secret',
      'Your pass phrase',
      'Four words or more that only you know, the same on each device. Nobody can get it back for you.',
      {
        type: 'password',
        autocomplete: 'current-password',
      },
    ),
    make('fieldset', {}, make('legend', { textContent: 'What comes along' }), ...boxes),
    error,
    make('button', { type: 'submit', className: 'main', textContent: 'Let it come along' }),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = form.querySelector('#device-name').value.trim();
    const passphrase = form.querySelector('#device-secret').value;
    const titles = [...form.querySelectorAll('[name="group"]:checked')].map(({ value }) => value);
    problem = !/^[a-z0-9-]{2,40}$/.test(name)
      ? 'Please type your name at Riverside in small letters.'
      : !passphrase
        ? 'Please type your pass phrase.'
        : titles.length === 0
          ? 'Please choose what comes along.'
          : '';
    error.textContent = problem;
    if (!problem) void begin({ name, passphrase, titles }).then(redraw, (reason) => fail(reason, redraw));
  });
  return form;
}

function fail(reason, redraw) {
  console.error(reason);
  problem = 'This did not work. Nothing was changed. Please try again later.';
  redraw();
}

function runningPart(redraw) {
  const line = make('p', { id: 'device-state', className: 'state' });
  line.setAttribute('role', 'status');
  const open = make('p', { id: 'device-open' });
  const kept = make('p', { id: 'device-kept' });
  const tell = () => {
    const { state, open: questions, keptEdits } = replication?.detail ?? { state: 'stopped' };
    line.textContent = states[state];
    open.textContent = questions
      ? 'On two devices you wrote different words in the same place. Nothing is lost: open that page, and it asks you which to keep.'
      : '';
    kept.textContent = keptEdits
      ? 'Something that you took away on one device is here again, because you had changed it on another one.'
      : '';
  };
  replication.addEventListener('recovery-sync-changed', tell);
  tell();
  const stop = make('button', { type: 'button', textContent: 'Stop on this device' });
  stop.addEventListener('click', () => void end().then(redraw));
  return [line, open, kept, stop, make('p', { className: 'help', textContent: 'When you stop, all that you wrote stays here.' })];
}

/** The page, as it is now. */
export function devicesPage() {
  const page = make('div', { className: 'devices' });
  const redraw = () => {
    const hadFocus = page.contains(document.activeElement);
    page.replaceChildren(
      make('h1', { id: 'title', tabIndex: -1, textContent: 'My devices' }),
      make('p', {
        textContent:
          'What you write stays on this device. If you like, it comes along to your other devices. You choose what, and you can stop at any time.',
      }),
      ...(isRunning() ? runningPart(redraw) : [startForm(redraw)]),
    );
    if (hadFocus) page.querySelector('h1').focus();
  };
  redraw();
  return page;
}
