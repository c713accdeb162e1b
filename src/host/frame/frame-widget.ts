import { directionOf } from '../../i18n/formats.js';
import type { RecordStore } from '../../store/record-store.js';
import type { Store } from '../../store/store.js';
import type { HostRecords } from './host-records.part.js';
import type { FrameProps } from './props.js';
import type { PaperFormat } from './protocol.js';

/** What a frame does with its widget; each has what it can. */
export type Widget = HTMLElement & {
  store?: Store | undefined;
  storage?: FrameProps['storage'];
  readonly effectiveStore: Store;
  save?(): Promise<unknown>;
  printView?(format?: PaperFormat): Promise<void>;
};

/** How a frame gets to the storage of its host. */
export interface Lent {
  readonly port: MessagePort;
  readonly methods: readonly string[];
  readonly decidesAccess: boolean;
}

/** Properties of the widget that a host sets, all by the same name. */
const names = ['subject', 'recordId', 'readonly', 'voice', 'headingLevel', 'view', 'theme', 'storage', 'leaveTo'] as const;
const data = ['actor', 'strings', 'safety', 'packs'] as const;
/** What widgets take for these where a host takes its own back. */
const defaults: Partial<FrameProps> = { readonly: false, headingLevel: 2 };

/** Files lie beside this one; the page of the frame says which of them are asked for. */
const load = (folder: string): Promise<unknown> => import(new URL(`./${folder}.js`, import.meta.url).href);

/** The one widget of a frame, with the page around it: language, direction, colours. */
export class FrameWidget {
  readonly #tell: (event: CustomEvent) => void;
  #element: Widget | undefined;
  #shown: Partial<FrameProps> = {};
  #store: HostRecords | undefined;

  /** @param tell is called before anybody else hears of an event */
  constructor(tell: (event: CustomEvent) => void) {
    this.#tell = tell;
  }

  /** The widget that a host asks for, not on screen yet; undefined where it is not to be had. The one on screen where it is the same. */
  async prepare(tag: string): Promise<Widget | undefined> {
    if (this.#element?.localName === tag) return this.#element;
    await this.#saved();
    await load(tag.replace('recovery-', '')).catch(() => undefined);
    return customElements.get(tag) && this.#make(tag);
  }

  /** The store of the host for a widget that was prepared; undefined where there is none. */
  async hostStore(element: Widget, ask: () => Promise<Lent | undefined>): Promise<Store | undefined> {
    if (element.store) return element.store;
    const way = await ask();
    if (!way) return undefined;
    const { hostRecords } = await import('./host-records.part.js');
    this.#store?.end();
    return (this.#store = hostRecords(way, storeClassOf(element)));
  }

  /** Shows a widget that was prepared. */
  show(element: Widget, props: FrameProps, store: Store | undefined): void {
    const isNew = element !== this.#element;
    this.#dress(props);
    if (isNew) {
      element.store = store;
      this.#element?.remove();
      this.#shown = {};
    }
    this.#set(element, props);
    if (isNew) document.body.append((this.#element = element));
  }

  print(format?: PaperFormat): void {
    // A failure is shown by the widget, and told as an event.
    void this.#element?.printView?.(format).catch(() => undefined);
  }

  /** Saves what is on screen, and takes it off. */
  async end(): Promise<void> {
    await this.#saved();
    this.#element?.remove();
    this.#dress({ widget: '' });
    this.#store?.end();
  }

  /** What cannot be saved has been told; it goes with the widget, as it does with a page. */
  async #saved(): Promise<void> {
    await this.#element?.save?.().catch(() => undefined);
  }

  #make(tag: string): Widget {
    const element = document.createElement(tag);
    const dispatchEvent = (event: Event): boolean => {
      if (event.type.startsWith('recovery-')) this.#tell(event as CustomEvent);
      return EventTarget.prototype.dispatchEvent.call(element, event);
    };
    // Whatever events a widget has: no list of their names to keep.
    return Object.assign(element, { dispatchEvent }) as unknown as Widget;
  }

  /** Only what differs: the person may have turned to another view since. */
  #set(element: Widget, props: FrameProps): void {
    const changed = [...names, ...data].filter((name) => JSON.stringify(props[name]) !== JSON.stringify(this.#shown[name]));
    for (const name of changed) Object.assign(element, { [name]: props[name] ?? defaults[name] });
    this.#shown = props;
  }

  #dress({ lang = 'en', theme, tokens = {} }: FrameProps): void {
    const page = document.documentElement;
    page.lang = lang;
    page.dir = directionOf(lang);
    page.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : '';
    for (const name of Object.keys(this.#shown.tokens ?? {})) if (!tokens[name]) page.style.removeProperty(name);
    for (const [name, value] of Object.entries(tokens)) page.style.setProperty(name, value);
  }
}

/**
 * The class of stores in the file of a widget. Each file of cdn/ has a copy of its own, with the kinds of its widget in it: one that
 * was made here would know no kind, and refuse to write. It lies above that of the memory which a widget has for itself.
 */
function storeClassOf(element: Widget): typeof RecordStore {
  const { storage } = element;
  element.storage = 'none';
  const memory = element.effectiveStore;
  element.storage = storage;
  return (Object.getPrototypeOf(Object.getPrototypeOf(memory)) as { constructor: typeof RecordStore }).constructor;
}
