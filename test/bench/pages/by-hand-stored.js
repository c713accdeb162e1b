/* global show */
// Behind by-hand.js in one module: the least that a page with storage can do, one bare read of IndexedDB.
const opening = indexedDB.open('by-hand');
opening.onsuccess = () => {
  const reading = opening.result.transaction('outline').objectStore('outline').get('card');
  reading.onsuccess = () => show(reading.result);
};
