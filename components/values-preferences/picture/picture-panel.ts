import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { uuid } from '../../../src/record/uuid.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { choiceField, textField } from '../../../src/widget/controls/fields.js';
import { itemList } from '../../../src/widget/controls/item-list.js';
import { ListController, type ListItem } from '../../../src/widget/list-controller.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { PictureFiles } from '../../../src/widget/pictures/picture-files.js';
import type { ValuesAccess } from '../access.js';
import { zoneOf } from '../document.js';
import { valuePictureKind } from '../kind.js';
import type { ValuePiece } from '../schema.js';
import { placeOf } from '../places.js';
import { arrangementOf, arrangements } from '../topics.js';
import { drag, firstSpot, stepped, wayOf, type Spot, type Way } from './board-moves.js';
import type * as Part from './board.pictures.part.js';
import { pieceRow } from './piece-row.js';

const path = 'pictures';
/** More would cover each other. */
export const mostPieces = 36;

/** The way in by picture: photos, drawings and words on a board, and the same as a list. Neither can do what the other cannot. */
export class PicturePanel implements Panel {
  readonly #lists: ListController;
  readonly #files: PictureFiles;
  #part: typeof Part | undefined;
  /** An image stands in two places, and a canvas can only be in one. */
  #canvases: { readonly board: Part.PictureCanvases; readonly list: Part.PictureCanvases } | undefined;

  constructor(private readonly access: ValuesAccess) {
    this.#files = new PictureFiles(access, {
      kind: valuePictureKind,
      present: () => this.#pieces.map(({ picture }) => picture).filter(Boolean),
      add: (picture) => this.#addPicture(picture),
      gone: (picture) => [this.#canvases?.board, this.#canvases?.list].forEach((canvases) => canvases?.forget(picture)),
    });
    this.#lists = new ListController(access.element, {
      read: () => this.#pieces,
      write: (_path, items) => this.#write(items as readonly ValuePiece[]),
      say: (message, parameters) => access.say(message, parameters),
    });
    void this.#loadPart();
  }

  reset(): void {
    this.#files.reset();
    this.#lists.reset();
    this.#canvases?.board.reset();
    this.#canvases?.list.reset();
  }

  async #loadPart(): Promise<void> {
    const { access } = this;
    const part = await access.pictures();
    if (!part) return;
    const canvases = (): Part.PictureCanvases =>
      new part.PictureCanvases(valuePictureKind.name, access.place, access.changed, (picture) => this.#files.foundOut(picture));
    this.#canvases = { board: canvases(), list: canvases() };
    this.#part = part;
    access.changed();
  }

  // ---- what changes --------------------------------------------------------------------------------------------

  get #pieces(): readonly ValuePiece[] {
    return this.access.body().pictures;
  }

  #write(pictures: readonly ValuePiece[], field?: string): void {
    this.access.update({ ...this.access.body(), pictures: [...pictures] }, field);
  }

  #arrange(change: { readonly kind?: string; readonly about?: string }): void {
    const body = this.access.body();
    this.access.update({ ...body, arrangement: { ...body.arrangement, ...change } }, `arrangement.${Object.keys(change).join()}`);
  }

  #new(): ValuePiece {
    const words = { picture: '', words: '', alt: '', when: '', nextTo: '' };
    return { id: uuid(), ...words, ...firstSpot(this.#pieces.length) };
  }

  #addPicture(picture: string): void {
    const piece = { ...this.#new(), picture };
    this.#write([...this.#pieces, piece]);
    this.#focusOn(piece.id);
  }

  readonly #change = (id: string, change: Partial<ValuePiece>): void => {
    const pieces = this.#pieces.map((one) => (one.id === id ? { ...one, ...change } : one));
    this.#write(pieces, `${path}.${id}.${Object.keys(change).join()}`);
  };

  #focusOn(id: string): void {
    void focusWhenRendered(this.access.element, `[id="piece-${CSS.escape(id)}-words"]`);
  }

  /** Puts a piece somewhere else, and says where it is now. */
  readonly #stand = (id: string, { x, y }: Spot, change: Partial<ValuePiece> = {}): void => {
    this.#change(id, { ...change, x, y });
    this.access.say('piece_is', { place: this.access.t(zoneOf({ x, y })) });
  };

  readonly #step = (id: string, way: Way): void => {
    const piece = this.#pieces.find((one) => one.id === id);
    if (piece) this.#stand(id, stepped(piece, way));
  };

  #press(id: string, event: KeyboardEvent): void {
    const way = wayOf(event);
    if (!way) return;
    event.preventDefault();
    if (this.#isTimeline) this.#moveInTime(id, way);
    else this.#step(id, way);
  }

  /** On a line of time a piece has no place but its turn. The focus stays on it. */
  #moveInTime(id: string, way: Way): void {
    const pieces = [...this.#pieces];
    const from = pieces.findIndex((one) => one.id === id);
    const isBack = way === 'up' || way === (this.access.direction() === 'rtl' ? 'right' : 'left');
    const to = from + (isBack ? -1 : 1);
    if (to < 0 || to >= pieces.length) return;
    pieces.splice(to, 0, ...pieces.splice(from, 1));
    this.#write(pieces);
    this.access.say('moved', { position: to + 1, count: pieces.length });
    void focusWhenRendered(this.access.element, `[data-piece="${CSS.escape(id)}"]`);
  }

  #grab(id: string, event: PointerEvent): void {
    const piece = this.#pieces.find((one) => one.id === id);
    if (!piece || this.#isTimeline || !this.#part) return;
    const shown = event.currentTarget as Element;
    const { standAt } = this.#part;
    drag(
      event,
      piece,
      (spot) => standAt(shown, spot),
      (spot) => this.#stand(id, spot),
    );
  }

  get #isTimeline(): boolean {
    return arrangementOf(this.access.body()) === 'timeline';
  }

  // ---- markup --------------------------------------------------------------------------------------------------

  render(): TemplateResult {
    this.#files.follow();
    const { t, heading, place, whoSees, done, body } = this.access;
    const { about } = body().arrangement;
    return html`
      ${heading(t('picture'), 1)}
      <div class="intro">
        <p>${t('piece_intro')}</p>
        <p class="quiet">${place().store.state === 'host' ? t('pictures_stay_host') : t('pictures_stay')}</p>
      </div>
      ${choiceField({
        ...{ id: 'arrangement.kind', label: t('piece_kind'), value: arrangementOf(body()) },
        choices: arrangements.map((kind) => [kind, t(`kind_${kind}`)] as const),
        change: (kind) => this.#arrange({ kind }),
      })}
      ${this.#renderBoard()} ${this.#renderList()}
      <div class="below-words">
        ${textField({ id: 'arrangement.about', label: t('piece_about'), value: about, change: (words) => this.#arrange({ about: words }) })}
        ${whoSees(placeOf.arrangement)}
      </div>
      <div class="actions">
        <button type="button" class="primary" data-read @click=${done}>${writingIcon('check')}${t('done')}</button>
      </div>
    `;
  }

  #renderBoard(): unknown {
    const { t, heading, body } = this.access;
    if (!this.#part || !this.#canvases || this.#pieces.length === 0) return nothing;
    return html`<section class="board-place" aria-labelledby="board-title">
      ${heading(t('board'), 2, 'board-title')}
      <p class="quiet" id="board-help">${t(this.#isTimeline ? 'board_help_time' : 'board_help')}</p>
      ${this.#part.board({
        pieces: this.#pieces,
        kind: arrangementOf(body()),
        canvases: this.#canvases.board,
        t,
        moving: {
          help: 'board-help',
          choose: (id) => this.#focusOn(id),
          press: (id, event) => this.#press(id, event),
          grab: (id, event) => this.#grab(id, event),
        },
      })}
    </section>`;
  }

  #renderList(): TemplateResult {
    const { t } = this.access;
    const items = this.#pieces;
    const isFull = items.length >= mostPieces;
    return html`${itemList<ValuePiece & ListItem>({
      path,
      label: items.length > 0 ? t('piece_list') : '',
      items,
      lists: this.#lists,
      t,
      addLabel: t('piece_add_words'),
      most: mostPieces,
      newItem: () => this.#new(),
      renderItem: (piece, index) =>
        pieceRow(this.access, {
          ...{ piece, index, pieces: items, isTimeline: this.#isTimeline, canvases: this.#canvases?.list },
          ...{ change: this.#change, stand: this.#stand, step: this.#step },
        }),
    })}
    ${isFull ? html`<p class="quiet">${t('piece_full', { count: mostPieces })}</p>` : this.#files.render()}`;
  }
}
