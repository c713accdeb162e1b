import { RecoveryError, isRecoveryError } from '../errors.js';
import { readingText, type ReadingDocument } from './reading-document.js';
import type { RecordSession } from './record-session.js';

export interface RescueAccess {
  readonly session: () => RecordSession<object>;
  readonly reading: () => ReadingDocument;
  readonly say: (key: 'words_copied' | 'restored') => void;
  readonly fail: (error: RecoveryError) => void;
  readonly changed: () => void;
}

/** Ways out when words could not be saved or were lost: try again, copy them, bring back a saved copy, go on without. */
export class RescueController {
  /** The words, where the clipboard is refused: they stand in a field to be copied by hand. */
  wordsToCopy: string | undefined;

  constructor(private readonly access: RescueAccess) {}

  reset(): void {
    this.wordsToCopy = undefined;
  }

  readonly retry = (): void => {
    const session = this.access.session();
    // A second failure is shown like the first.
    void (session.phase === 'failed' ? session.load() : session.save()).catch(() => undefined);
  };

  readonly copy = async (): Promise<void> => {
    const words = readingText(this.access.reading());
    try {
      await navigator.clipboard.writeText(words);
      this.access.say('words_copied');
    } catch {
      // No permission, or a page without https.
      this.wordsToCopy = words;
      this.access.changed();
    }
  };

  readonly restore = async (file: File): Promise<void> => {
    const session = this.access.session();
    const { store, subject } = session.place;
    await this.#attempt(async () => {
      await store.importSubject(await file.text(), { subject, mode: 'write' });
      await session.load();
      this.access.say('restored');
    });
  };

  readonly startAfresh = async (): Promise<void> => {
    const session = this.access.session();
    await this.#attempt(async () => {
      await session.place.store.acceptLoss();
      await session.load();
    });
  };

  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.access.fail(isRecoveryError(error) ? error : new RecoveryError('ImportInvalid', { cause: error }));
    }
  }
}
