import { isRecoveryError, RecoveryError } from '../../errors.js';
import type { RecordReference } from '../../record/record.js';
import { putNew, type NewRecordAccess } from '../new-record.js';
import type { WidgetAccess } from '../widget-access.js';
import type { ImageKind, SmallImage } from './image.js';

export type ImageAccess = NewRecordAccess & Pick<WidgetAccess<unknown>, 'fail'>;

/** Keeps, takes out and brings back images. Each is a record of its own. */
export class ImageRecords {
  constructor(
    private readonly access: ImageAccess,
    private readonly kind: ImageKind,
  ) {}

  #reference(id: string): RecordReference {
    return { subject: this.access.place().subject, kind: this.kind.name, id };
  }

  /**
   * Id of the record, once it is durable. Undefined where the host did not allow it.
   * @throws RecoveryError any storage error
   */
  async keep(image: SmallImage): Promise<string | undefined> {
    return (await putNew(this.access, this.kind, image))?.id;
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
      this.access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }), 'save');
    }
  }
}
