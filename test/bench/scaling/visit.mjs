/** As in src/sync/couch/couch-connection.ts; `scaling.node.test.mjs` holds both against each other. */
export const longestWait = 25;
/** As in src/sync/replication.ts. */
export const gatherSeconds = 20;
/** As in src/sync/replica.ts: most versions of one request, and of the first one that asks for some. */
const mostVersions = 200;
const firstRead = 25;

/** How many requests bring so many versions on a quick line: each asks for twice as many as the one before. */
function readsOf(news) {
  let reads = 0;
  for (let left = news, most = firstRead; left > 0; most = Math.min(mostVersions, 2 * most)) {
    left -= most;
    reads++;
  }
  return reads;
}

/** How a page replicates: as it does by itself, or with another setting. */
export const usual = { live: true, gather: gatherSeconds };

const none = { form: 0, changes: 0, read: 0, write: 0, wait: 0 };

/**
 * One visit on one device, by the rules of src/sync: what the server is asked, and which versions come of it.
 * @param saves times, in seconds since the page was opened, with the key of the record; in order
 * @param leaves when the page is closed
 * @param news versions of other devices that this one has not seen yet
 * @param way how the page replicates
 * @returns `asked` by kind of request; `versions`, keys of records; `writes`, the rounds that sent something
 */
export function visit(saves, leaves, news = 0, way = usual) {
  const asked = { ...none, form: 1, changes: 1, read: readsOf(news) };
  const versions = [];
  let touched = new Set();
  let writes = 0;

  const send = () => {
    asked.write += Math.ceil(touched.size / mostVersions);
    versions.push(...touched);
    touched = new Set();
    writes++;
  };
  if (!way.live) {
    // One round as the page is opened, and one as it is left.
    for (const { key } of saves) touched.add(key);
    if (touched.size) {
      asked.form++;
      // What it sent is among what it then asks for, so that no wait ends by it.
      asked.changes++;
      send();
    }
    return { asked, versions, writes };
  }

  let waitsSince = 0;
  let gathersUntil = Infinity;
  asked.wait++;
  const round = (now) => {
    asked.changes++;
    send();
    asked.wait++;
    waitsSince = now;
    gathersUntil = Infinity;
  };
  for (let index = 0; ;) {
    const save = saves[index];
    const next = Math.min(waitsSince + longestWait, gathersUntil);
    if (save && save.at < leaves && save.at <= next) {
      touched.add(save.key);
      // The first word begins the gathering; later ones do not put it off.
      gathersUntil = Math.min(gathersUntil, save.at + way.gather);
      index++;
    } else if (next >= leaves) break;
    else if (next === gathersUntil) round(next);
    else {
      // One wait after the other, until something happens.
      const turns = Math.max(1, Math.floor((Math.min(save?.at ?? leaves, gathersUntil, leaves) - waitsSince) / longestWait));
      asked.wait += turns;
      waitsSince += turns * longestWait;
    }
  }
  // Out of sight: what was gathered goes at once.
  if (touched.size) round(leaves);
  return { asked, versions, writes };
}

/** What another device does that has the page open meanwhile: it waits, and fetches each version as it comes. */
export function listen(seconds, news, writes) {
  const { asked } = visit([], seconds, news);
  return { ...asked, changes: asked.changes + writes, read: asked.read + writes, wait: asked.wait + writes };
}

export const sumOf = (asked) => Object.values(asked).reduce((sum, count) => sum + count, 0);
