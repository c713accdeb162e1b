// Writes one word after the other through the public API and reports to the server only what `recovery-saved` said.
const parameters = new URLSearchParams(location.search);
const card = document.querySelector('recovery-crisis-card');
card.subject = parameters.get('subject');

const numberIn = (words) => Number(/\d+/.exec(words ?? '')?.[0] ?? 0);
const report = (fact) => fetch('/report', { method: 'POST', body: JSON.stringify(fact), keepalive: true });

// What a save will write is what stands in the body at the moment of the question before it.
let asked = 0;
card.addEventListener('recovery-before-save', () => (asked = numberIn(card.data.readFirst.callMe)));
card.addEventListener('recovery-saved', ({ detail }) => {
  void report({ subject: card.subject, number: asked, revision: detail.revision });
});

await card.ready;
let number = numberIn(card.data.readFirst.callMe);
// The page is killed, never told to stop.
for (;;) {
  number += 1;
  const { readFirst, care } = card.data;
  const helps = [...care.helps, { id: `line-${number}`, text: `line ${number}` }].slice(-40);
  await card.save({ readFirst: { ...readFirst, callMe: `word ${number}` }, care: { ...care, helps } });
}
