import { html, nothing, svg, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { PictureCanvases } from '../../../src/widget/pictures/picture-canvases.js';
import type { ReadingSection } from '../../../src/widget/reading-document.js';
import type { ValuePiece } from '../schema.js';
import type { Arrangement } from '../topics.js';
import { hasContent, middleOf, ties } from './geometry.js';

type Texts = (key: 'piece' | 'picture_missing', parameters?: Readonly<Record<string, number>>) => string;

export interface BoardContent {
  readonly pieces: readonly ValuePiece[];
  readonly kind: Arrangement;
  readonly canvases: PictureCanvases;
  readonly t: Texts;
  /** Where pieces can be moved: what happens with one, and the id of the words that say how. */
  readonly moving?: {
    readonly help: string;
    readonly choose: (id: string) => void;
    readonly press: (id: string, event: KeyboardEvent) => void;
    readonly grab: (id: string, event: PointerEvent) => void;
  };
}

/** Stands a piece in its place. Not by an attribute, which a strict policy would block. */
export function standAt(element: Element | undefined, { x, y }: Pick<ValuePiece, 'x' | 'y'>): void {
  const style = (element as HTMLElement | undefined)?.style;
  style?.setProperty('--x', String(x));
  style?.setProperty('--y', String(y));
}

function inside({ picture, words, when }: ValuePiece, index: number, { canvases, kind, t }: BoardContent): TemplateResult {
  const canvas = picture ? canvases.of(picture) : undefined;
  // Named by the words of the piece, which stand beside it.
  canvas?.removeAttribute('role');
  canvas?.setAttribute('aria-hidden', 'true');
  const missing = picture && !canvas && !words.trim() ? t('picture_missing') : nothing;
  return html`<span class="visually-hidden">${t('piece', { position: index + 1 })}</span>
    <span class="piece-number" aria-hidden="true">${index + 1}</span>
    ${kind === 'timeline' && when.trim() ? html`<span class="piece-when" dir="auto">${when}</span>` : nothing}
    ${canvas ?? nothing}${missing} ${words.trim() ? html`<span class="piece-words" dir="auto">${words}</span>` : nothing}`;
}

function pieceView(piece: ValuePiece, index: number, content: BoardContent): TemplateResult {
  const stand = ref((element) => standAt(element, piece));
  const { moving } = content;
  if (!moving) return html`<div class="piece" ${stand}>${inside(piece, index, content)}</div>`;
  return html`<button
    type="button"
    class="piece"
    data-piece=${piece.id}
    aria-describedby=${moving.help}
    @click=${() => moving.choose(piece.id)}
    @keydown=${(event: KeyboardEvent) => moving.press(piece.id, event)}
    @pointerdown=${(event: PointerEvent) => moving.grab(piece.id, event)}
    ${stand}
  >
    ${inside(piece, index, content)}
  </button>`;
}

/** Lines between pieces that stand next to each other; a list says it in words. */
function tiesView(pieces: readonly ValuePiece[]): TemplateResult {
  const lines = ties(pieces).map(([one, other]) => {
    const [from, to] = [middleOf(one), middleOf(other)];
    return svg`<line x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y} />`;
  });
  return html`<svg class="ties" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">${lines}</svg>`;
}

/**
 * The picture: pieces where the person put them. Left is left in every language, as on paper. Who does not see it has all of it in
 * the list that stands below, so it is hidden from them where it is only looked at.
 */
export function board(content: BoardContent): TemplateResult {
  const { pieces, kind, moving } = content;
  return html`<div class="board ${kind}" dir=${kind === 'timeline' ? nothing : 'ltr'} aria-hidden=${moving ? nothing : 'true'}>
    ${kind === 'map' ? tiesView(pieces) : nothing}
    ${pieces.map((piece, index) => (moving || hasContent(piece) ? pieceView(piece, index, content) : nothing))}
  </div>`;
}

/** The pieces one by one, as the outline says them: the picture for those who do not see it, and its words in full. */
export function pieceList({ blocks }: ReadingSection, canvases: PictureCanvases, t: Texts): TemplateResult {
  return html`<div class="pieces">
    ${blocks.map(({ key, label, lines }) => {
      return lines.map(({ text, picture, details = [] }) => {
        const canvas = picture && key.startsWith('piece-') ? canvases.of(picture) : undefined;
        canvas?.setAttribute('aria-labelledby', `${key}-name ${key}-details`);
        const missing = picture && key.startsWith('piece-') && !canvas;
        return html`<figure data-block=${key}>
          <figcaption>
            <div class="label" id="${key}-name">${label}</div>
            ${text.trim() ? html`<div class="words" dir="auto">${text}</div>` : nothing}
            <div id="${key}-details">
              ${details.map((one) => html`<div class="detail"><span class="quiet">${one.label}:</span> <bdi>${one.text}</bdi></div>`)}
            </div>
          </figcaption>
          ${canvas ?? nothing} ${missing ? html`<p class="quiet">${t('picture_missing')}</p>` : nothing}
        </figure>`;
      });
    })}
  </div>`;
}
