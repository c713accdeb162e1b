import { isPlainObject } from '../../record/plain-data.js';
import { closed, either, flag, list, text, word, type Check } from './checks.js';
import { propChecks } from './props.js';
import { opening } from './protocol.js';

/** `host` instead of a storage of the frame: the words lie with the host. */
const checks: Readonly<Record<string, Check>> = { ...propChecks, storage: either(propChecks.storage, word('host')) };

/** The name of the first property that has not the form that it needs; `props` for one that does not exist. */
export function wrongProp(props: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof props['widget'] !== 'string') return 'widget';
  const wrong = Object.entries(props).find(([name, value]) => !Object.hasOwn(checks, name) || !checks[name]!(value))?.[0];
  return wrong && (Object.hasOwn(checks, wrong) ? wrong : 'props');
}

/** Host → frame, between the windows. */
export const hello: Check = closed(opening('hello'));

/** Host → frame, through the channel; what the frame takes. */
export const fromHost: Readonly<Record<string, Check>> = {
  'set-props': closed({ type: word('set-props'), props: isPlainObject }),
  print: closed({ type: word('print') }, { format: word('page', 'sheet', 'a5', 'wallet') }),
  /** The answer to `request-storage`: what the storage of the host can do, with a port for it; without one it has none. */
  storage: closed({ type: word('storage'), methods: list(text(20, /^[a-zA-Z]+$/), 20), decidesAccess: flag }),
  close: closed({ type: word('close') }),
};
