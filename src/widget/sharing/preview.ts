import { RecoveryEvent } from '../../events/recovery-event.js';
import type { RecordReference, Share, StoredRecord } from '../../record/record.js';
import type { ListQuery, Store } from '../../store/store.js';
import type { ReadingDocument } from '../reading-document.js';
import type { RecoveryElement } from '../recovery-element.js';
import { outlined, type Outlined } from './outline.js';
import type { SharingAccess, SharingRule } from './sharing.js';

type Reader = Outlined &
  RecoveryElement & { readonly?: boolean; view?: string; recordId?: string; readonly ready: Promise<void> };

/** The store of the person as it would be if a share held: the record as it stands on screen, and nothing else is different. */
function storeIf(store: Store, record: StoredRecord): Store {
  const isIt = (one: RecordReference): boolean => one.kind === record.kind && one.id === record.id;
  const get = async (reference: RecordReference): Promise<StoredRecord | undefined> =>
    isIt(reference) ? record : store.get(reference);
  const list = async (query: ListQuery): Promise<StoredRecord[]> =>
    (await store.list(query)).map((one) => (isIt(one) ? record : one));
  return new Proxy({} as Store, {
    get(_target, name: keyof Store) {
      if (name === 'get') return get;
      if (name === 'list') return list;
      const value: unknown = Reflect.get(store, name, store);
      // A host that decides access itself says nothing of what is not shared yet.
      return typeof value === 'function' ? (value.bind(store) as unknown) : name === 'state' ? value : undefined;
    },
  });
}

/**
 * What somebody would read if a share held: the same widget once more, out of sight, with that actor and through the store that
 * others get. So a preview cannot differ from what they read (H11), whatever a widget draws on.
 */
export class SharePreview {
  #reader: Reader | undefined;
  #key: unknown[] = [];
  #isRead = false;

  constructor(
    private readonly access: SharingAccess,
    private readonly rule: SharingRule,
  ) {}

  reset(): void {
    this.#reader = undefined;
    this.#key = [];
  }

  /** To be put on the page, hidden. Undefined before there is a record. */
  elementFor(share: Share, record: StoredRecord): Reader {
    const { element, place, packs, changed } = this.access;
    const host = element as Reader;
    const { store, subject } = place();
    const key = [store, subject, record.id, record.body, record.revision, JSON.stringify(share)];
    if (this.#reader && key.every((value, index) => value === this.#key[index])) return this.#reader;
    this.#key = key;
    this.#isRead = false;
    // A copy holds what is in its own scope; whoever reads here reads what else was shared with them, too.
    const shares = share.mode === 'copy' ? [{ ...share, mode: 'view' as const }] : [...record.shares, share];
    const reader = document.createElement(element.localName) as Reader;
    this.#reader = reader;
    Object.assign(reader, {
      ...{ actor: share.to, store: storeIf(store, { ...record, shares }), subject, recordId: record.id, packs: packs() },
      ...{ readonly: true, view: 'read', strings: host.strings, voice: host.voice, safety: host.safety },
      // The page is not told of a reader who is not there.
      tell: (name: 'recovery-loaded', detail: never) => new RecoveryEvent(name, detail),
    });
    reader.addController({
      hostUpdated: () => {
        if (reader === this.#reader && this.#isRead) queueMicrotask(changed);
      },
    });
    void this.#wait(reader);
    return reader;
  }

  /** What they would read; undefined while it is being read. */
  reading(): ReadingDocument | undefined {
    return this.#reader && this.#isRead ? outlined(this.#reader).reading() : undefined;
  }

  /** The record as they would read it, for a copy. */
  async record(): Promise<StoredRecord | undefined> {
    const [, , id] = this.#key;
    if (!this.#reader || typeof id !== 'string') return undefined;
    const { actor, store, subject, kind } = this.#reader as Required<Pick<Reader, 'actor' | 'store' | 'subject' | 'kind'>>;
    return this.rule.storeFor(actor, store).get({ subject, kind: kind.name, id });
  }

  async #wait(reader: Reader): Promise<void> {
    // It is put on the page by the render that asked for it.
    await this.access.element.updateComplete;
    await reader.ready;
    await reader.updateComplete;
    if (reader !== this.#reader) return;
    this.#isRead = true;
    this.access.changed();
  }
}
