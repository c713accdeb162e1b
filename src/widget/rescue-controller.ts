import { RecoveryError, isRecoveryError } from '../errors.js';
import { readingText, type ReadingDocument } from './reading-document.js';
import type { Catalog } from '../i18n/catalog.js';
import type { CSSResult } from 'lit';
import type { UnlockForm } from './lock/unlock-form.js';
import type { RecordSession } from './record-session.js';
import type { Translate } from './recovery-element.js';

export interface RescueAccess {
  readonly session: () => RecordSession<object>;
  readonly reading: () => ReadingDocument;
  readonly say: (key: 'words_copied' | 'restored' | 'lock_unlocked') => void;
  readonly fail: (error: RecoveryError, session: RecordSession<object>) => void;
  readonly changed: () => void;
  /** Finds texts; those of the lock, too, once they have come. */
  readonly t: Translate<string>;
  /** Texts and styles have come and are taken in. */
  readonly came: (texts: readonly Catalog[], styles: readonly CSSResult[]) => void;
  /** What was locked can be read again. */
  readonly unlocked: () => void;
}

/** Ways out when words could not be saved or were lost: copy them, bring back a saved copy, go on without. */
export class RescueController {
  /** The words, where the clipboard is refused: they stand in a field to be copied by hand. */
  wordsToCopy: string | undefined;
  #unlocking: UnlockForm | undefined;
  #isAsked = false;

  constructor(private readonly access: RescueAccess) {}

  reset(): void {
    this.wordsToCopy = undefined;
    this.#unlocking?.reset();
  }

  /** The form that unlocks; undefined until it has come. */
  get unlocking(): UnlockForm | undefined {
    if (!this.#unlocking && !this.#isAsked) void this.#fetchUnlocking();
    return this.#unlocking;
  }

  async #fetchUnlocking(): Promise<void> {
    const { access } = this;
    this.#isAsked = true;
    try {
      const { UnlockForm: Form, lockStyles, lockTexts } = await import('./lock/form.unlock.part.js');
      access.came([lockTexts], [lockStyles]);
      const { t, changed } = access;
      const unlocked = (): void => {
        access.say('lock_unlocked');
        access.unlocked();
      };
      this.#unlocking = new Form({ place: () => access.session().place, t, changed, unlocked });
      access.changed();
    } catch (cause) {
      // Asked for again with the next try.
      this.#isAsked = false;
      access.fail(new RecoveryError('StorageLost', { cause }), access.session());
    }
  }

  /** Locks what is kept here, now. */
  readonly lock = async (): Promise<void> => {
    const { store, subject } = this.access.session().place;
    const { pageLock } = await import('./lock/form.unlock.part.js');
    await (await pageLock(store, subject))?.lock(subject);
  };

  readonly copy = async (): Promise<void> => {
    const session = this.access.session();
    const words = readingText(this.access.reading());
    try {
      await navigator.clipboard.writeText(words);
      if (session === this.access.session()) this.access.say('words_copied');
    } catch {
      // No permission, or a page without https. The browser may have asked until another record was shown.
      if (session !== this.access.session()) return;
      this.wordsToCopy = words;
      this.access.changed();
    }
  };

  readonly restore = async (file: File): Promise<void> => {
    await this.#attempt(async ({ store, subject }) => {
      await store.importSubject(await file.text(), { subject, mode: 'write' });
      return 'restored';
    });
  };

  readonly startAfresh = (): Promise<void> => this.#attempt(({ store }) => store.acceptLoss());

  async #attempt(act: (place: RecordSession<object>['place']) => Promise<'restored' | void>): Promise<void> {
    const session = this.access.session();
    try {
      const done = await act(session.place);
      // What was written before is read, and what is on screen unsaved is saved. Its failure shows itself.
      await session.refresh().catch(() => undefined);
      if (done && session === this.access.session()) this.access.say(done);
    } catch (error) {
      this.access.fail(isRecoveryError(error) ? error : new RecoveryError('ImportInvalid', { cause: error }), session);
    }
  }
}
