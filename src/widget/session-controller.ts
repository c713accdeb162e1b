import type { LitElement, ReactiveController } from 'lit';
import type { RecordDetail, RecoveryEvent, RecoveryEventMap } from '../events/recovery-event.js';
import { RecoveryError } from '../errors.js';
import type { RecordKind } from '../record/kind.js';
import type { Actor, RecordReference } from '../record/record.js';
import type { Saved, StorageState, Store } from '../store/store.js';
import { RecordSession, type SessionOwner } from './record-session.js';

/** What the sessions of a widget ask of it. */
export interface SessionAccess<Body> {
  readonly kind: () => RecordKind<Body>;
  readonly language: () => string;
  readonly actor: () => Actor;
  readonly say: (key: 'merged' | 'conflict_title' | `error_${RecoveryError['code']}`) => void;
}

type Tell = <Name extends keyof RecoveryEventMap>(
  name: Name,
  detail: RecoveryEventMap[Name],
  options?: { cancelable?: boolean },
) => RecoveryEvent<Name>;

/** The page goes away, or the person turns to another window: to the address bar, to the button that closes the tab. */
const leaving = ['pagehide', 'blur'] as const;

/**
 * Holds the one session of a widget and opens another when the place changes: other subject, other record, other store.
 * Saves what is open when the page goes away or the widget leaves it, and turns what happens into events.
 */
export class SessionController<Body extends object> implements ReactiveController {
  current!: RecordSession<Body>;
  storageState: StorageState | undefined;
  #place: string | undefined;
  #store: Store | undefined;
  #stopState: (() => void) | undefined;

  constructor(
    private readonly element: LitElement & { tell: Tell },
    private readonly access: SessionAccess<Body>,
  ) {
    element.addController(this);
  }

  hostConnected(): void {
    for (const name of leaving) addEventListener(name, this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
    // One that was taken off the page and comes back opens its record again.
    this.element.requestUpdate();
  }

  hostDisconnected(): void {
    this.flush();
    // A page that moves the element puts it back in the same task; only one that has really gone lets go.
    queueMicrotask(() => {
      if (this.element.isConnected) return;
      for (const name of leaving) removeEventListener(name, this.#flush);
      removeEventListener('beforeunload', this.#flush);
      document.removeEventListener('visibilitychange', this.#flush);
      void this.current?.dispose();
      this.#stopState?.();
      this.#place = this.#store = undefined;
    });
  }

  /** Opens the record of a place unless it is open. Returns whether another record is about to appear. */
  follow(store: Store, subject: string, recordId: string | undefined): boolean {
    const place = JSON.stringify([subject, recordId]);
    if (!this.element.isConnected || (place === this.#place && store === this.#store)) return false;
    // Saves under the subject the words were typed for; late answers fall into the void.
    void this.current?.dispose();
    this.#place = place;
    this.current = new RecordSession({ store, kind: this.access.kind(), subject, recordId }, this.#owner(subject));
    if (store !== this.#store) this.#watch(store);
    return true;
  }

  /** Saves what is open. A failure is shown and told by the session itself. */
  flush(): void {
    if (this.current?.dirty) void this.current.save().catch(() => undefined);
  }

  readonly #flush = (event: Event): void => {
    // A page that is left, or out of sight on a telephone, may be gone before a save is through.
    if (event.type !== 'blur' && (event.type !== 'visibilitychange' || document.visibilityState === 'hidden'))
      this.current?.writer?.keepDraft();
    if (event.type === 'pagehide') void this.current?.leave().catch(() => undefined);
    else if (event.type !== 'visibilitychange' || document.visibilityState === 'hidden') this.flush();
  };

  #watch(store: Store): void {
    this.#stopState?.();
    this.#store = store;
    this.storageState = store.state;
    try {
      this.#stopState = store.watchState((state) => {
        this.storageState = state;
        this.element.requestUpdate();
        this.element.tell('recovery-storage-changed', { state });
      });
    } catch (cause) {
      this.fail('load', new RecoveryError('HostMisuse', { cause }));
    }
  }

  #owner(subject: string): SessionOwner {
    const { element, access } = this;
    const kind = access.kind().name;
    const detail = ({ id }: RecordReference, revision: number): RecordDetail => ({
      kind,
      id,
      subject,
      revision,
      at: new Date().toISOString(),
    });
    const factOf = ({ id, revision, at }: Saved): RecordDetail => ({ kind, id, subject, revision, at });
    return {
      ...access,
      changed: () => {
        element.requestUpdate();
        // Comes before `pagehide`, while answers of the database still arrive. Only with unsaved words, because some
        // browsers keep no page with this listener in their back-forward cache. Nobody is asked anything.
        const listen = element.isConnected && this.current?.dirty ? addEventListener : removeEventListener;
        listen('beforeunload', this.#flush);
      },
      loaded: (reference, revision) => void element.tell('recovery-loaded', detail(reference, revision)),
      maySave: (reference, revision) =>
        !element.tell('recovery-before-save', detail(reference, revision), { cancelable: true }).defaultPrevented,
      // Another session, which knows no word, asks again; this one saves what it can before the key has gone.
      locked: () => {
        this.#place = undefined;
        element.requestUpdate();
      },
      withdrawn: (saved) => void element.tell('recovery-withdrawn', factOf(saved)),
      saved: (saved) => void element.tell('recovery-saved', { ...factOf(saved), state: saved.state }),
      failed: (during, error, left) => {
        if (!left) access.say(`error_${error.code}`);
        element.tell('recovery-failed', { kind, subject, during, code: error.code, error });
      },
    };
  }

  /** Shows and tells a failure of something done beside loading and saving; only tells it when the record was left. */
  fail(during: 'load' | 'save' | 'import' | 'print', error: RecoveryError, session: RecordSession<Body> = this.current): void {
    const { subject, kind } = session.place;
    if (session === this.current) this.access.say(`error_${error.code}`);
    session.showError(error);
    this.element.tell('recovery-failed', { kind: kind.name, subject, during, code: error.code, error });
  }
}
