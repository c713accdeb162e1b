import type { CSSResult } from 'lit';
import { isRecoveryError, RecoveryError } from '../errors.js';
import type { Catalog } from '../i18n/catalog.js';
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
  /** Everything is there: texts and styles that came along are taken in. */
  readonly came: (texts: readonly Catalog[], styles: readonly CSSResult[]) => void;
  /** It was asked for and could not be fetched. */
  readonly missing: (error: RecoveryError) => void;
}

/** What writes, for one widget: fetched when the page is idle, at the latest when the person wants to write. */
export class WritingController {
  /** Undefined until `load()` has ended well. */
  part: typeof Writing | undefined;
  rescue: RescueController | undefined;
  #loading: Promise<void> | undefined;

  constructor(private readonly access: WritingAccess) {}

  /** Resolves when it is there, or could not be fetched; the latter is told, and another call tries again. */
  async load(): Promise<void> {
    try {
      await this.prefetch();
    } catch (error) {
      this.access.missing(isRecoveryError(error) ? error : new RecoveryError('StorageLost', { cause: error }));
    }
  }

  /** The same in silence. @throws RecoveryError `StorageLost` */
  prefetch(): Promise<void> {
    if (this.part) return Promise.resolve();
    return (this.#loading ??= this.#fetch().finally(() => (this.#loading = undefined)));
  }

  async #fetch(): Promise<void> {
    const [part, editor] = await Promise.all([writingPart(), this.access.editor()]);
    // A session that began before the part had come has no writer yet.
    await this.access.session().writing();
    this.rescue = new part.RescueController(this.access);
    this.part = part;
    this.access.came(
      [part.commonWritingCatalog, ...(editor ? [editor.texts] : [])],
      [part.readingStyles, part.writingStyles, ...(editor?.styles ?? [])],
    );
  }
}
