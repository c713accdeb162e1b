// A lock is set, its pass phrase and its code are changed, a record is left open, the lock is taken away. Afterwards the words can be read
// with the secret before or the one after: never with neither, and never is a part of them sealed and a part not.
import { isRecoveryError } from '../../../src/errors.ts';
import { IndexedDbStore } from '../../../src/store/indexeddb-store.ts';
import { lockOf } from '../../../src/store/lock/lock.part.ts';
import { idOf, kind, makeRecords, rawTables, standing, told, torn } from './support.mjs';

const total = 300;
const subject = 'self';
const fast = { iterations: 1_000, wait: 1 };
const newStore = () => new IndexedDbStore();
const first = { version: 0, isLocked: false };

/** Whether a secret opens the lock: in a store of its own, as on a page that was just opened. */
async function opens(secret) {
  const store = newStore();
  try {
    await lockOf(store, fast).unlock(subject, secret);
    return store;
  } catch (error) {
    store.close();
    if (isRecoveryError(error, 'WrongPassphrase')) return undefined;
    throw error;
  }
}

/** What must hold where a lock stands: each row sealed under its key, but the record that was left open. */
function sealProblems({ records, revisions, drafts, locks: [lock] }, open) {
  const isOpen = (row, isRecord) => isRecord && lock?.open?.id === row.id;
  const rows = [...records.map((row) => [row, true]), ...[...revisions, ...drafts].map((row) => [row, false])];
  const isRight = ([row, isRecord]) => (lock && !isOpen(row, isRecord) ? row.sealed && row.by === lock.keyId : !row.sealed);
  const wrong = rows.filter((row) => !isRight(row)).length;
  const problems = wrong ? [`${wrong} of ${rows.length} rows are not as the lock says`] : [];
  if (lock && !open.includes(lock.open?.id)) problems.push('another record is open than was asked for');
  return problems;
}

/** All words, of all versions, the same as were last put. */
async function wordProblems(store, versions) {
  const { records, revisions } = await store.exportSubject(subject);
  const titles = new Set(records.map(({ body }) => body.title));
  const [title] = titles;
  const problems = [];
  if (records.length !== total) problems.push(`${records.length} records can be read`);
  if (titles.size !== 1 || !versions.some((one) => title === `version ${one}`))
    problems.push(`words are not those of ${versions}`);
  const isEarlier = ({ record, revision }) => record.body.title === `version ${revision}`;
  if (!revisions.every(isEarlier)) problems.push('earlier words are not those that were there');
  return { problems, version: Number(/\d+/.exec(title ?? '')?.[0] ?? 0) };
}

globalThis.look = async (list, carried = first) => {
  const { done, pending } = standing(list);
  const before = {
    ...(done ?? carried),
    ...(done?.act === 'set' && { code: done.result }),
    ...(done?.act === 'renewCode' && { code: done.result }),
  };
  const after = pending && { ...pending, ...(/^(set|renewCode)$/.test(pending.act) && { code: undefined }) };
  const may = after ? [before, after] : [before];
  const tables = await rawTables();
  if (!tables || (!tables.records.length && !done && !before.version))
    return { problems: before.version ? ['the words are gone'] : [], carried: first };
  const isLocked = tables.locks.length === 1;
  const problems = [
    ...torn(tables),
    ...sealProblems(
      tables,
      may.map(({ open }) => open),
    ),
  ];
  let now = may.find((one) => one.isLocked === isLocked);
  if (!now) return { problems: [...problems, `is ${isLocked ? 'locked' : 'open'}, which nobody asked for`], carried: before };
  let store = newStore();
  if (isLocked) {
    const candidates = may.filter((one) => one.isLocked);
    const opened = await Promise.all(
      [...new Set(candidates.map(({ secret }) => secret))].map(async (secret) => ({ secret, store: await opens(secret) })),
    );
    const working = opened.filter((one) => one.store);
    if (working.length !== 1) return { problems: [...problems, `${working.length} secrets open it`], carried: before };
    store = working[0].store;
    now = candidates.findLast(({ secret }) => secret === working[0].secret);
    // A code whose renewal was not acknowledged may be the new one, which nobody has seen: then the pass phrase opens it.
    if (pending?.act !== 'renewCode' && now.code && !(await opens(now.code))) problems.push('the code does not open it');
  }
  const { problems: wrong, version } = await wordProblems(
    store,
    may.map((one) => one.version),
  );
  const { secret, code } = now;
  return { problems: [...problems, ...wrong], carried: { isLocked, version, secret, code, open: tables.locks[0]?.open?.id } };
};

let count = 0;
const phrase = () => `pass phrase ${Date.now()} ${count++}`;

globalThis.work = async (state) => {
  const store = newStore();
  const lock = lockOf(store, fast);
  let { version, isLocked, secret, open, code } = state;
  if (isLocked) await lock.unlock(subject, secret);
  const facts = (more) => ({ version, isLocked, secret, open, code, ...more });
  const put = async () => {
    await told('put', facts({ version: version + 1 }), async () => void (await store.put(makeRecords(total, version + 1))));
    version += 1;
  };
  if (!version) await put();
  for (;;) {
    const draw = Math.random();
    if (version < 4 && draw < 0.15) await put();
    else if (!isLocked) {
      const next = phrase();
      code = await told('set', facts({ isLocked: true, secret: next, code: undefined }), () => lock.set(subject, next));
      [isLocked, secret] = [true, next];
    } else if (draw < 0.35) {
      await told('remove', facts({ isLocked: false, secret: undefined, open: undefined, code: undefined }), () =>
        lock.remove(subject, secret),
      );
      [isLocked, secret, open, code] = [false, undefined, undefined, undefined];
    } else if (draw < 0.7) {
      const next = phrase();
      await told('change', facts({ secret: next }), () => lock.change(subject, secret, next));
      secret = next;
    } else if (draw < 0.85) {
      code = await told('renewCode', facts(), () => lock.renewCode(subject, secret));
    } else {
      const next = open ? undefined : idOf(7);
      await told('leaveOpen', facts({ open: next }), () => lock.leaveOpen(subject, next && { kind, id: next }));
      open = next;
    }
  }
};
