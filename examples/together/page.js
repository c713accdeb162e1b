// What a page can do with the facts that the widgets tell: here, list them.
const heard = document.querySelector('#heard');
const names = [
  'recovery-saved',
  'recovery-removed',
  'recovery-failed',
  'recovery-goal-state-changed',
  'recovery-storage-changed',
];

for (const name of names) {
  document.addEventListener(name, ({ detail }) => {
    const line = document.createElement('li');
    line.textContent = [name, detail.kind, detail.state, detail.code].filter(Boolean).join(' · ');
    heard.prepend(line);
    while (heard.children.length > 8) heard.lastElementChild.remove();
  });
}
