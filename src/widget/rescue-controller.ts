import { RecoveryError, isRecoveryError } from '../errors.js';
import { readingText, type ReadingDocument } from './reading-document.js';
import type { RecordSession } from './record-session.js';

export interface RescueAccess {
  readonly session: () => RecordSession<object>;
  readonly reading: () => ReadingDocument;
  readonly say: (key: 'words_copied' | 'restored') => void;
  readonly fail: (error: RecoveryError, session: RecordSession<object>) => void;
  readonly changed: () => void;
}

/** Ways out when words could not be saved or were lost: copy them, bring back a saved copy, go on without. */
export class RescueController {
  /** The words, where the clipboard is refused: they stand in a field to be copied by hand. */
  wordsToCopy: string | undefined;

  constructor(private readonly access: RescueAccess) {}

  reset(): void {
    this.wordsToCopy = undefined;
  }

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
