import { closed, text, whole, word, type Check } from './checks.js';
import { eventDetail, eventName } from './event-facts.js';
import { opening } from './protocol.js';
import { reasons } from './refusal-error.js';

/** Frame → host, between the windows, with the port of the channel. */
export const ready: Check = closed(opening('ready'));

const one = (type: string, rest: Readonly<Record<string, Check>> = {}): Check => closed({ type: word(type), ...rest });

/** Frame → host, through the channel; what the host takes. */
export const fromFrame: Readonly<Record<string, Check>> = {
  /** The widget stands in the frame with what was set. */
  shown: one('shown'),
  event: one('event', { name: eventName, detail: eventDetail }),
  'request-storage': one('request-storage'),
  resize: one('resize', { height: whole(0, 100_000) }),
  /** The person wants to leave in haste. Says not where to: the host knows. */
  leave: one('leave'),
  /** `prop` names what was set wrongly, if anything was. */
  refused: one('refused', { reason: word(...reasons), prop: text(20, /^[a-z]*$/i) }),
  /** Nothing comes after this. */
  closed: one('closed'),
};
