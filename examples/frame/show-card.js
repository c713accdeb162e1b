import { connectFrame } from '../../cdn/connect-frame.js';

// One server, two origins: to a browser these two names are strangers. Yours are two sites.
const otherName = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
const origin = `${location.protocol}//${otherName}:${location.port}`;

const looks = {
  'As the clinic': {
    theme: 'light',
    tokens: { '--recovery-accent': '#1f5f4a', '--recovery-focus': '#b3421d', '--recovery-radius': '12px' },
  },
  'As the device': { theme: 'auto', tokens: {} },
  Dark: { theme: 'dark', tokens: { '--recovery-background': '#10201b', '--recovery-text': '#e9f2ee' } },
};

// A SAMPLE. These numbers reach nobody. Put in lines that you have called yourself, and the day you did.
const safety = {
  emergency: { number: '00 0000 0000' },
  lines: [{ id: 'sample-line', name: 'Sample line (not real)', phone: '00 0000 0000', verifiedOn: '1970-01-01' }],
};

/** Puts the card into the frame. `backend` keeps what is written, where this page does. */
export function showCard(page, backend) {
  const iframe = document.querySelector('#card');
  const look = document.querySelector('#look');
  for (const name of Object.keys(looks)) {
    const option = document.createElement('option');
    option.textContent = name;
    look.append(option);
  }

  iframe.src = `${origin}${new URL(page, location.href).pathname}`;
  const connection = connectFrame(iframe, {
    origin,
    backend,
    props: { widget: 'recovery-crisis-card', subject: 'person-17', lang: 'en', safety, ...looks[look.value] },
  });

  connection.ready.catch((error) => {
    const trouble = document.querySelector('#trouble');
    trouble.textContent = error.message;
    trouble.hidden = false;
  });
  look.addEventListener('change', () => connection.set(looks[look.value]));
  document.querySelector('#print').addEventListener('click', () => connection.print());

  const heard = document.querySelector('#heard');
  for (const name of ['recovery-loaded', 'recovery-saved', 'recovery-failed', 'recovery-storage-changed'])
    connection.addEventListener(name, ({ detail }) => {
      const line = document.createElement('li');
      line.textContent = [name, detail.kind, detail.state, detail.code].filter(Boolean).join(' · ');
      heard.prepend(line);
      while (heard.children.length > 6) heard.lastElementChild.remove();
    });
}
