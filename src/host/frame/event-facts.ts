import { isPlainObject } from '../../record/plain-data.js';
import { list, text, whole, type Check } from './checks.js';

/** Names of events, those of widgets included. */
export const eventName = text(64, /^recovery(-[a-z]+)+$/);

/** A kind, an id, a code, an instant: no sentence has this form. */
const mark = text(256, /^[\w.:+-]*$/);
/** A key that the host chose itself. */
const own = text(256);

/** What details of events hold. What is not named here stays in the frame, so that no widget can let words out by mistake. */
const facts: Readonly<Record<string, Check>> = {
  kind: mark,
  id: mark,
  at: mark,
  state: mark,
  share: mark,
  code: mark,
  during: mark,
  kinds: list(mark, 100),
  revision: whole(0, Number.MAX_SAFE_INTEGER),
  subject: own,
  lines: list(own, 100),
  course: own,
  peer: own,
  story: own,
};

const isFact = ([name, value]: [string, unknown]): boolean => Object.hasOwn(facts, name) && facts[name]!(value);

/** Whether a detail names things and quotes nothing. */
export const eventDetail: Check = (value) => isPlainObject(value) && Object.entries(value).every(isFact);

/** The part of a detail that may leave the frame. */
export const factsOf = (detail: object): Record<string, unknown> => Object.fromEntries(Object.entries(detail).filter(isFact));
