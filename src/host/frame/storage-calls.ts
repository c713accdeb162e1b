import { isPlainObject } from '../../record/plain-data.js';
import { closed, flag, list, text, whole, word, type Check } from './checks.js';

/** Most characters and values of a message with records: a copy that is brought in may have 10 MB. */
export const mostOfRecords = 12_000_000;

const key = text(256);
const mark = text(256, /^[\w.:-]*$/);
const count = whole(0, Number.MAX_SAFE_INTEGER);

/**
 * The form of what a frame may ask of a host's storage, by name of the method: its arguments.
 * @param isSubject whether the host named that person to the frame; records of others do not exist for it
 */
export function storageCalls(isSubject: Check): Readonly<Record<string, readonly Check[]>> {
  const reference = closed({ subject: isSubject, kind: key, id: key });
  const record: Check = (value) => isPlainObject(value) && isSubject(value['subject']) && key(value['kind']) && key(value['id']);
  const query = closed({ subject: isSubject }, { kind: key, id: key, limit: count, order: word('newest', 'oldest') });
  const entry = closed({
    ...{ operationId: mark, act: mark, by: mark, at: mark, revision: count },
    ...{ subject: isSubject, kind: key, id: key },
  });
  const revision = closed({ revision: count, at: mark, removed: flag, record });
  const details = closed({ operationId: mark, journal: list(entry, 100_000), revisions: list(revision, 100_000) });
  const change = closed({ record, expectedRevision: count }, { replacedRevision: count });
  return {
    get: [reference],
    list: [query],
    put: [list(change, 100_000), details],
    remove: [reference, count, details],
    history: [query],
    journal: [isSubject],
    erase: [isSubject],
    eraseRecords: [isSubject, list(closed({ kind: key }, { id: key }), 100_000), details],
    removeHistory: [query, details],
    note: [details],
    operation: [isSubject, mark],
  };
}

/** Frame → host. One answer comes for each number. */
export const storageCall = closed({ number: count, method: text(20), arguments: list(() => true, 3) });

/** Host → frame. */
export const storageAnswer: Readonly<Record<string, Check>> = {
  answer: closed({ type: word('answer'), number: count }, { value: () => true }),
  failure: closed({ type: word('failure'), number: count, code: mark, ids: list(mark, 1_000) }),
  changed: closed({
    type: word('changed'),
    change: closed({ subject: key, kind: key, id: key, revision: count, act: mark }),
  }),
};
