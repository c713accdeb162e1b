import { isRecoveryError, RecoveryError } from '../../../src/errors.js';
import { registerKind } from '../../../src/record/kind.js';
import { authorOf } from '../../../src/record/author.js';
import type { RecordReference } from '../../../src/record/record.js';
import { uuid } from '../../../src/record/uuid.js';
import type { StrengthsAccess } from '../access.js';
import { strengthPictureKind } from '../kind.js';
import type { SmallImage } from './make-small.js';

/** Keeps, takes out and brings back images. Each is a record of its own. */
export class ImageRecords {
  constructor(private readonly access: StrengthsAccess) {}

  #reference(id: string): RecordReference {
    return { subject: this.access.place().subject, kind: strengthPictureKind.name, id };
  }

  /**
   * Id of the record, once it is durable. Undefined where the host did not allow it.
   * @throws RecoveryError any storage error
   */
  async keep(image: SmallImage): Promise<string | undefined> {
    // A host may have defined the class under a tag of its own.
    registerKind(strengthPictureKind);
    const { store, subject } = this.access.place();
    const reference = this.#reference(uuid());
    const at = new Date().toISOString();
    const question = this.access.tell('recovery-before-save', { ...reference, revision: 0, at }, { cancelable: true });
    if (question.defaultPrevented) return undefined;
    const actor = this.access.actor();
    const saved = await store.put(
      {
        ...{ ...reference, revision: 0, schemaVersion: strengthPictureKind.schemaVersion, createdAt: at, updatedAt: at },
        author: authorOf(actor),
        ...{ lang: this.access.language(), status: 'mine', notes: [], shares: [], body: image },
      },
      { expectedRevision: 0 },
    );
    const { kind, id, revision, state } = saved;
    this.access.tell('recovery-saved', { kind, id, subject, revision, at: saved.at, state });
    return id;
  }

  /** Takes an image out of sight. Its history stays until everything is erased, so that it can come back. */
  async takeOut(id: string): Promise<void> {
    await this.#try(async () => {
      const { store } = this.access.place();
      const reference = this.#reference(id);
      const present = await store.get(reference);
      if (!present) return;
      await store.remove(reference);
      const { revision } = present;
      this.access.tell('recovery-removed', { ...reference, revision, at: new Date().toISOString() });
    });
  }

  async bringBack(id: string): Promise<void> {
    await this.#try(async () => {
      const saved = await this.access.place().store.restore(this.#reference(id));
      if (!saved) return;
      const { kind, subject, revision, at, state } = saved;
      this.access.tell('recovery-saved', { kind, id, subject, revision, at, state });
    });
  }

  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (cause) {
      this.access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }));
    }
  }
}
