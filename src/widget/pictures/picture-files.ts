import { html, nothing, type TemplateResult } from 'lit';
import { isRecoveryError, RecoveryError } from '../../errors.js';
import { icon } from '../../theme/icons.js';
import { writingIcon } from '../../theme/writing-icons.js';
import type { WidgetAccess } from '../widget-access.js';
import type { ImageKind } from './image.js';
import { ImageRecords, type ImageAccess } from './image-records.js';
import { makeSmall } from './make-small.js';
import type { PicturesMessages } from './messages.js';

/** A saved copy may hold 10 MB, and has to hold all of them. */
export const mostPictures = 24;

export type PictureFilesAccess = ImageAccess & Pick<WidgetAccess<unknown>, 'canEdit' | 't' | 'say' | 'changed'>;

/** How pictures stand in the body of a widget. */
export interface PictureFilesOptions {
  /** Kind of the records that hold the images. */
  readonly kind: ImageKind;
  /** Ids of the images that have a place now. */
  readonly present: () => readonly string[];
  /** Gives a new image a place; the widget moves the focus there. */
  readonly add: (picture: string) => void;
  /** An image has gone: what shows it can let go. */
  readonly gone: (picture: string) => void;
}

interface Said {
  readonly key: keyof PicturesMessages;
  readonly isFailure: boolean;
}

/** Adding photos and drawings from files, and keeping the records of their images in step with what names them. */
export class PictureFiles {
  readonly #records: ImageRecords;
  #said: Said | undefined;
  /** Images that had a place when this was last drawn. */
  #known: ReadonlySet<string> | undefined;
  /** Differs for another record: an image that is still being made small must not land in it. */
  #visit = 0;

  constructor(
    private readonly access: PictureFilesAccess,
    private readonly options: PictureFilesOptions,
  ) {
    this.#records = new ImageRecords(access, options.kind);
  }

  /** Another record is about to appear. */
  reset(): void {
    this.#visit++;
    this.#said = undefined;
    this.#known = undefined;
  }

  /** An image was found among what was taken out only. */
  foundOut(picture: string): void {
    if (this.access.canEdit()) void this.#records.bringBack(picture);
  }

  /**
   * Images follow their place in the body, out with it and back with it, whatever moved it: the list, an undo, another tab. An
   * image without a place would stay in every copy that is saved. To be called with each render.
   */
  follow(): void {
    const present = new Set(this.options.present());
    const before = this.#known ?? present;
    this.#known = present;
    if (!this.access.canEdit()) return;
    for (const id of before) {
      if (present.has(id)) continue;
      this.options.gone(id);
      void this.#records.takeOut(id);
    }
    for (const id of present) if (!before.has(id)) void this.#records.bringBack(id);
  }

  #say(key: keyof PicturesMessages, isFailure = false): void {
    this.#said = { key, isFailure };
    this.access.say(key, { count: mostPictures });
    this.access.changed();
  }

  get #isFull(): boolean {
    return this.options.present().length >= mostPictures;
  }

  async #add(files: readonly File[]): Promise<void> {
    for (const file of files) {
      if (this.#isFull) {
        this.#say('pictures_full', true);
        return;
      }
      if (!(await this.#addOne(file))) return;
    }
  }

  async #addOne(file: File): Promise<boolean> {
    const visit = this.#visit;
    const refuse = (key: keyof PicturesMessages): boolean => {
      this.#say(key, true);
      return false;
    };
    this.#say('pictures_working');
    try {
      const image = await makeSmall(file);
      if (visit !== this.#visit) return false;
      if (typeof image === 'string') return refuse(image === 'tooBig' ? 'pictures_too_big' : 'pictures_not_one');
      const picture = await this.#records.keep(image);
      if (visit !== this.#visit) return false;
      if (!picture) return refuse('pictures_held');
      this.#known = new Set(this.#known).add(picture);
      this.options.add(picture);
      this.#say('pictures_added');
      return true;
    } catch (cause) {
      if (visit !== this.#visit) return false;
      refuse('pictures_not_saved');
      this.access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }), 'save');
      return false;
    }
  }

  /** The button that adds, and what came of it. */
  render(): TemplateResult {
    const { t } = this.access;
    const choose = (event: Event): void => {
      const input = event.target as HTMLInputElement;
      const files = [...(input.files ?? [])];
      // The same file can be chosen again.
      input.value = '';
      void this.#add(files);
    };
    return html`<div class="picture-add">
      ${
        this.#isFull
          ? html`<p class="quiet">${t('pictures_full', { count: mostPictures })}</p>`
          : html`<label class="button file">
              ${writingIcon('plus')}${t('pictures_add')}
              <input type="file" id="pictures-file" accept="image/*" multiple @change=${choose} />
            </label>`
      }
      ${this.#said ? html`<p class="said" data-said=${this.#said.key}>${this.#said.isFailure ? icon('warning') : nothing}<span>${t(this.#said.key, { count: mostPictures })}</span></p>` : nothing}
    </div>`;
  }
}
