// A durable save through our store, with its check, history and journal, against a bare strict put of the same record.
import '/cdn/crisis-card.js';

// The store that the card itself uses, with the card's kind; a record of the size of a short card.
const card = document.createElement('recovery-crisis-card');
document.body.append(card);
const body = { ...(await card.ready, card.data), knowMe: { ...card.data.knowMe, whenWell: 'Please give me time. '.repeat(30) } };
const record = await card.save(body);
const { store } = card.helpSettings();
card.remove();

const raw = await new Promise((resolve) => {
  const request = indexedDB.open('raw', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('records', { keyPath: ['subject', 'kind', 'id'] });
  request.onsuccess = () => resolve(request.result);
});
const putRaw = (value) =>
  new Promise((resolve) => {
    const transaction = raw.transaction('records', 'readwrite', { durability: 'strict' });
    transaction.oncomplete = resolve;
    transaction.objectStore('records').put(value);
    transaction.commit();
  });
const timed = async (act) => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};

globalThis.saveBoth = async (rounds) => {
  const times = { ours: [], raw: [] };
  let { revision } = record;
  const ours = async () =>
    ({ revision } = await store.put({ ...record, revision }, { expectedRevision: revision, sitting: 'bench' }));
  for (let round = -10; round < rounds; round++) {
    const order = Math.random() < 0.5 ? ['ours', 'raw'] : ['raw', 'ours'];
    for (const name of order) {
      const time = await timed(name === 'ours' ? ours : () => putRaw({ ...record, revision: round }));
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
};
