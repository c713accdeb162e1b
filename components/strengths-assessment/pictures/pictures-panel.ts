import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { isRecoveryError, RecoveryError } from '../../../src/errors.js';
import { uuid } from '../../../src/record/uuid.js';
import { icon } from '../../../src/theme/icons.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { textField } from '../../../src/widget/controls/fields.js';
import { itemList } from '../../../src/widget/controls/item-list.js';
import { ListController, type ListItem } from '../../../src/widget/list-controller.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { StrengthsAccess } from '../access.js';
import type { StrengthsKey } from '../messages.js';
import type { StrengthPictureEntry } from '../schema.js';
import { ImageRecords } from './image-records.js';
import { makeSmall } from './make-small.js';
import type * as Part from './gallery.pictures.part.js';

const path = 'pictures';
/** A saved copy may hold 10 MB, and has to hold all of them. */
export const mostPictures = 24;

interface Said {
  readonly key: StrengthsKey;
  readonly isFailure: boolean;
}

/** The way in by pictures: photos and drawings, put in order by buttons and keys. Words are welcome and never asked for twice. */
export class PicturesPanel implements Panel {
  readonly #lists: ListController;
  readonly #records: ImageRecords;
  #part: typeof Part | undefined;
  #canvases: Part.PictureCanvases | undefined;
  #said: Said | undefined;
  /** Images that had a place when this was last drawn. */
  #known: ReadonlySet<string> | undefined;
  /** Differs for another record: an image that is still being made small must not land in it. */
  #visit = 0;

  constructor(private readonly access: StrengthsAccess) {
    this.#records = new ImageRecords(access);
    this.#lists = new ListController(access.element, {
      read: () => this.#pictures,
      write: (_path, items) => access.update({ ...access.body(), pictures: items as unknown as StrengthPictureEntry[] }),
      say: (message, parameters) => access.say(message, parameters),
    });
    void this.#loadPart();
  }

  reset(): void {
    this.#visit++;
    this.#said = undefined;
    this.#known = undefined;
    this.#lists.reset();
    this.#canvases?.reset();
  }

  /** It shares nothing with what writes, so that readers get it without. */
  async #loadPart(): Promise<void> {
    try {
      this.#part = await import('./gallery.pictures.part.js');
      this.#canvases = new this.#part.PictureCanvases(this.access.place, this.access.changed, (picture) => {
        if (this.access.canEdit()) void this.#records.bringBack(picture);
      });
      this.access.changed();
    } catch (cause) {
      this.access.fail(new RecoveryError('StorageLost', { cause }));
    }
  }

  get #pictures(): readonly StrengthPictureEntry[] {
    return this.access.body().pictures;
  }

  /**
   * Images follow their place in the list, out with it and back with it, whatever moved it: the list, an undo, another tab. An
   * image without a place would stay in every copy that is saved.
   */
  #follow(): void {
    const present = new Set(this.#pictures.map(({ picture }) => picture));
    const before = this.#known ?? present;
    this.#known = present;
    if (!this.access.canEdit()) return;
    for (const id of before) {
      if (present.has(id)) continue;
      this.#canvases?.forget(id);
      void this.#records.takeOut(id);
    }
    for (const id of present) if (!before.has(id)) void this.#records.bringBack(id);
  }

  #change(id: string, change: Partial<StrengthPictureEntry>): void {
    const pictures = this.#pictures.map((one) => (one.id === id ? { ...one, ...change } : one));
    this.access.update({ ...this.access.body(), pictures }, `${path}.${id}.${Object.keys(change).join()}`);
  }

  #say(key: StrengthsKey, isFailure = false): void {
    this.#said = { key, isFailure };
    this.access.say(key, { count: mostPictures });
    this.access.changed();
  }

  async #add(files: readonly File[]): Promise<void> {
    for (const file of files) {
      if (this.#pictures.length >= mostPictures) { this.#say('pictures_full', true); return; }
      if (!(await this.#addOne(file))) return;
    }
  }

  async #addOne(file: File): Promise<boolean> {
    const visit = this.#visit;
    this.#say('pictures_working');
    try {
      const image = await makeSmall(file);
      if (visit !== this.#visit) return false;
      if (typeof image === 'string') {
        this.#say(image === 'tooBig' ? 'pictures_too_big' : 'pictures_not_one', true);
        return false;
      }
      const picture = await this.#records.keep(image);
      if (visit !== this.#visit) return false;
      if (!picture) {
        this.#say('goal_held', true);
        return false;
      }
      const id = uuid();
      this.#known = new Set(this.#known).add(picture);
      this.access.update({ ...this.access.body(), pictures: [...this.#pictures, { id, picture, words: '', alt: '' }] });
      this.#say('pictures_added');
      void focusWhenRendered(this.access.element, `[id="picture-${CSS.escape(id)}-words"]`);
      return true;
    } catch (cause) {
      if (visit !== this.#visit) return false;
      this.#say('pictures_not_saved', true);
      this.access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }));
      return false;
    }
  }

  render(): TemplateResult {
    this.#follow();
    const { t, heading, place } = this.access;
    const items = this.#pictures;
    const stay = place().store.state === 'host' ? t('pictures_stay_host') : t('pictures_stay');
    return html`
      ${heading(t('pictures'), 1)}
      <div class="intro">
        <p>${t('pictures_intro')}</p>
        <p class="quiet">${stay}</p>
      </div>
      ${itemList<StrengthPictureEntry & ListItem>({
        path,
        label: items.length > 0 ? t('pictures_list') : '',
        items,
        lists: this.#lists,
        t,
        addLabel: '',
        // Files are added by the button below.
        most: 0,
        newItem: () => ({ id: uuid(), picture: '', words: '', alt: '' }),
        renderItem: (entry, index) => this.#row(entry, index),
      })}
      ${this.#renderAdd()}
      <div class="actions">
        <button type="button" class="primary" data-read @click=${this.access.done}>${writingIcon('check')}${t('done')}</button>
      </div>
    `;
  }

  #row(entry: StrengthPictureEntry, index: number): TemplateResult {
    const { t } = this.access;
    const { id, words, alt } = entry;
    const name = `picture-name-${index + 1}`;
    return html`<div class="picture-item" role="group" aria-labelledby=${name}>
      <div>
        <span class="visually-hidden" id=${name}>${t('picture', { position: index + 1 })}</span>
        ${this.#part && this.#canvases ? this.#part.pictureImage(this.#canvases, entry, name, t) : nothing}
      </div>
      <div class="item">
        ${textField({ id: `picture-${id}-words`, label: t('pictures_words'), value: words, change: (value) => this.#change(id, { words: value }) }, 1)}
        ${textField({ id: `picture-${id}-alt`, label: t('pictures_alt'), hint: t('pictures_alt_hint'), value: alt, change: (value) => this.#change(id, { alt: value }) }, 1)}
      </div>
    </div>`;
  }

  #renderAdd(): TemplateResult {
    const { t } = this.access;
    const isFull = this.#pictures.length >= mostPictures;
    const choose = (event: Event): void => {
      const input = event.target as HTMLInputElement;
      const files = [...(input.files ?? [])];
      // The same file can be chosen again.
      input.value = '';
      void this.#add(files);
    };
    return html`<div class="picture-add">
      ${
        isFull
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
