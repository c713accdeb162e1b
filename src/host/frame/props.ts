import type { StringOverrides, Voice } from '../../i18n/catalog.js';
import type { Actor } from '../../record/record.js';
import type { SafetyConfig } from '../../safety/safety-config.js';
import type { StorageChoice } from '../page-configuration.js';
import { closed, either, flag, list, table, text, whole, word, type Check } from './checks.js';
import { eventName } from './event-facts.js';

/** What a host sets for the widget in a frame: plain data, no function, no markup. What is left out is as it is by itself. */
export interface FrameProps {
  /** Tag of the widget, for example `recovery-crisis-card`. The page of the frame says which ones it serves. */
  readonly widget: string;
  /** Opaque key of the person; never a name. */
  readonly subject?: string | undefined;
  readonly recordId?: string | undefined;
  readonly readonly?: boolean | undefined;
  /** Language of the frame; its direction follows. */
  readonly lang?: string | undefined;
  readonly voice?: Voice | undefined;
  readonly headingLevel?: number | undefined;
  readonly view?: string | undefined;
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Where the frame itself keeps words. Means nothing where the host holds them. */
  readonly storage?: StorageChoice | undefined;
  /** Where to go in haste. The whole page goes there, not the frame alone. */
  readonly leaveTo?: string | undefined;
  readonly actor?: Actor | undefined;
  readonly strings?: StringOverrides | undefined;
  readonly safety?: SafetyConfig | undefined;
  readonly packs?: Readonly<Record<string, unknown>> | undefined;
  /** Colours and sizes by the names of their custom properties: `{ '--recovery-accent': '#0b5a75' }`. */
  readonly tokens?: Readonly<Record<string, string>> | undefined;
  /** Names of questions to which the answer is always no, such as `recovery-before-share`: no host can be asked in time. */
  readonly prevent?: readonly string[] | undefined;
}

/** Tags of widgets; the context shows nothing by itself. */
const widgetTag = text(64, /^recovery(?!-context$)(-[a-z]+)+$/);
const key = text(256);
const message = either(text(10_000), table(text(10), text(10_000)));
/** Has to come as plain data; whoever reads it checks the rest, as for every other host. */
const data: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Colours, lengths, names of fonts. Nothing that loads anything, and no end of a declaration. */
const tokenValue = text(200, /^(?!.*(?:url|image|src|image-set|element|paint)\s*\()[\w\s#%.,()/+*'"-]*$/i);

/** The form of each of them. */
export const propChecks: Readonly<Record<keyof FrameProps, Check>> = {
  widget: widgetTag,
  subject: key,
  recordId: key,
  readonly: flag,
  lang: text(35, /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i),
  voice: word('I', 'we'),
  headingLevel: whole(1, 6),
  view: text(60, /^[a-z][a-z-]*$/),
  theme: word('auto', 'light', 'dark'),
  storage: word('device', 'session', 'none'),
  leaveTo: text(2_000, /^https?:\/\/[^\s]+$/i),
  actor: closed(
    { id: key, name: key, kind: word('person', 'supporter', 'peer', 'clinician', 'advocate', 'agent', 'witness') },
    { roleText: key },
  ),
  strings: table(text(60, /^[a-z][a-z-]*$/), table(text(100, /^\w+$/), message)),
  safety: data,
  packs: data,
  tokens: table(text(60, /^--recovery(-[a-z]+)+$/), tokenValue),
  prevent: list(eventName, 20),
};
