import type { CSSResult } from 'lit';
import { isRecoveryError, RecoveryError } from '../errors.js';
import type { Catalog } from '../i18n/catalog.js';
import type { ConflictView } from './conflict-view.js';
import type { RescueAccess, RescueController } from './rescue-controller.js';
import { writingPart } from './writing-part.js';
import type * as Writing from './widget.writing.part.js';

/** What only writing needs of a widget, fetched with the rest of what writes. */
export interface Editor {
  readonly texts: Catalog;
  readonly styles?: readonly CSSResult[];
}

export interface WritingAccess extends RescueAccess {
  /** The widget's own part, where it has one. */
  readonly editor: () => Promise<Editor | undefined>;
  /** It was asked for and could not be fetched. */
  readonly missing: (error: RecoveryError) => void;
}

/** What writes, for one widget: fetched when the page is idle, at the latest when the person wants to write. */
export class WritingController {
  /** Undefined until `load()` has ended well. */
  part: typeof Writing | undefined;
  rescue: RescueController | undefined;
  conflict: ConflictView | undefined;
  #missed: RecoveryError | undefined;
  #loading: Promise<void> | undefined;

  constructor(private readonly access: WritingAccess) {}

  /** Resolves when it is there, or could not be fetched; the latter is told, and another call tries again. */
  async load(): Promise<void> {
    try {
      await this.prefetch();
    } catch (error) {
      this.#missed = isRecoveryError(error) ? error : new RecoveryError('StorageLost', { cause: error });
      this.access.missing(this.#missed);
    }
  }

  /**
   * Asks for the files alone, before there is a record. Not more than that: words that wait for the record come on screen before
   * somebody can write, and they are looked for once it is there.
   */
  askForFiles(): void {
    // Who needs them asks again, and hears of a failure.
    Promise.all([writingPart(), this.access.editor()]).catch(() => undefined);
  }

  /** The same in silence. @throws RecoveryError `StorageLost` */
  async prefetch(): Promise<void> {
    // Another record is on screen by now: it may have words with which a page went away.
    if (this.part) await this.access.session().writing();
    else await this.#once();
  }

  #once(): Promise<void> {
    return (this.#loading ??= this.#fetch().finally(() => (this.#loading = undefined)));
  }

  async #fetch(): Promise<void> {
    const [part, editor] = await Promise.all([writingPart(), this.access.editor()]);
    if (!this.rescue) {
      this.rescue = new part.RescueController(this.access);
      this.conflict = new part.ConflictView();
      // Texts first: there may be something to say at once.
      this.access.came(
        [part.commonWritingCatalog, ...(editor ? [editor.texts] : [])],
        [part.readingStyles, part.writingStyles, ...(editor?.styles ?? [])],
      );
    }
    // A session that began before the part had come has no writer yet.
    const session = this.access.session();
    await session.writing();
    if (session.error === this.#missed) session.error = undefined;
    this.part = part;
    this.access.changed();
  }
}
