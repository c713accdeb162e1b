// Only the chosen theme counts: a style sheet that is switched off sets nothing.
const sheets = document.querySelectorAll('link[title]');

function follow({ theme, light }) {
  for (const sheet of sheets) sheet.disabled = sheet.title !== theme;
  document.documentElement.style.colorScheme = light;
}

const form = document.querySelector('form');
const chosen = () => Object.fromEntries(new FormData(form));
form.addEventListener('change', () => follow(chosen()));
follow(chosen());

// Words of an invented person, so that there is something to look at. They are kept in this page only, and go with it.
const words = {
  'recovery-chime-goals': {
    title: 'Fix bikes with young people',
    why: 'My cousin learned to change a tyre from me. I liked who I was that day.',
    facets: ['C', 'M'],
    steps: [{ id: 'first', what: 'Ask Dev when the shed is open', who: 'Me', when: 'This week', did: '' }],
    helpers: [{ id: 'amina', text: 'Amina drives me when it rains.' }],
  },
  'recovery-crisis-card': {
    care: {
      helps: [{ id: 'quiet', text: 'A quiet room with the window open' }],
      makesWorse: [{ id: 'row', text: 'Many people at once' }],
    },
  },
};

for (const [tag, patch] of Object.entries(words)) {
  await customElements.whenDefined(tag);
  const widget = document.querySelector(tag);
  await widget.ready;
  await widget.save(patch);
  widget.view = 'read';
}
