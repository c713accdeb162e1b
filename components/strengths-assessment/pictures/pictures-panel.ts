import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { RecoveryError } from '../../../src/errors.js';
import { uuid } from '../../../src/record/uuid.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { textField } from '../../../src/widget/controls/fields.js';
import { itemList } from '../../../src/widget/controls/item-list.js';
import { ListController, type ListItem } from '../../../src/widget/list-controller.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { PictureFiles } from '../../../src/widget/pictures/picture-files.js';
import type { StrengthsAccess } from '../access.js';
import { strengthPictureKind } from '../kind.js';
import type { StrengthPictureEntry } from '../schema.js';
import type * as Part from './gallery.pictures.part.js';

const path = 'pictures';

/** The way in by pictures: photos and drawings, put in order by buttons and keys. Words are welcome and never asked for twice. */
export class PicturesPanel implements Panel {
  readonly #lists: ListController;
  readonly #files: PictureFiles;
  #part: typeof Part | undefined;
  #canvases: Part.PictureCanvases | undefined;

  constructor(private readonly access: StrengthsAccess) {
    this.#files = new PictureFiles(access, {
      kind: strengthPictureKind,
      present: () => this.#pictures.map(({ picture }) => picture),
      add: (picture) => this.#add(picture),
      gone: (picture) => this.#canvases?.forget(picture),
    });
    this.#lists = new ListController(access.element, {
      read: () => this.#pictures,
      write: (_path, items) => access.update({ ...access.body(), pictures: items as unknown as StrengthPictureEntry[] }),
      say: (message, parameters) => access.say(message, parameters),
    });
    void this.#loadPart();
  }

  reset(): void {
    this.#files.reset();
    this.#lists.reset();
    this.#canvases?.reset();
  }

  /** It shares nothing with what writes, so that readers get it without. */
  async #loadPart(): Promise<void> {
    try {
      const { access } = this;
      this.#part = await import('./gallery.pictures.part.js');
      this.#canvases = new this.#part.PictureCanvases(strengthPictureKind.name, access.place, access.changed, (picture) =>
        this.#files.foundOut(picture),
      );
      access.changed();
    } catch (cause) {
      this.access.fail(new RecoveryError('StorageLost', { cause }));
    }
  }

  get #pictures(): readonly StrengthPictureEntry[] {
    return this.access.body().pictures;
  }

  #add(picture: string): void {
    const id = uuid();
    this.access.update({ ...this.access.body(), pictures: [...this.#pictures, { id, picture, words: '', alt: '' }] });
    void focusWhenRendered(this.access.element, `[id="picture-${CSS.escape(id)}-words"]`);
  }

  #change(id: string, change: Partial<StrengthPictureEntry>): void {
    const pictures = this.#pictures.map((one) => (one.id === id ? { ...one, ...change } : one));
    this.access.update({ ...this.access.body(), pictures }, `${path}.${id}.${Object.keys(change).join()}`);
  }

  render(): TemplateResult {
    this.#files.follow();
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
      ${this.#files.render()}
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
}
