import { html, nothing, type TemplateResult } from 'lit';
import type { PictureCanvases } from '../../../src/widget/pictures/picture-canvases.js';
import { choiceField, lineField, textField } from '../../../src/widget/controls/fields.js';
import type { ValuesAccess } from '../access.js';
import { zoneOf } from '../document.js';
import type { ValuePiece } from '../schema.js';
import { placeOf } from '../places.js';
import { beside, ways, type Spot, type Way } from './board-moves.js';

export interface PieceRowContent {
  readonly piece: ValuePiece;
  readonly index: number;
  readonly pieces: readonly ValuePiece[];
  readonly isTimeline: boolean;
  readonly canvases: PictureCanvases | undefined;
  readonly change: (id: string, change: Partial<ValuePiece>) => void;
  /** Puts a piece somewhere else, with what changes along with that. */
  readonly stand: (id: string, spot: Spot, change?: Partial<ValuePiece>) => void;
  readonly step: (id: string, way: Way) => void;
}

/** A few words of a piece, to tell it from the others in a list of choices. */
const fewWords = (words: string): string => {
  const line = words.trim().split('\n')[0]!;
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};

/** One piece in the list: its words, and all that can be done with it on the board, without dragging. */
export function pieceRow(access: ValuesAccess, content: PieceRowContent): TemplateResult {
  const { t, whoSees } = access;
  const { piece, index, isTimeline, change } = content;
  const { id, picture, words, alt, when } = piece;
  const name = `piece-name-${index + 1}`;
  return html`<div class="piece-row" role="group" aria-labelledby=${name}>
    <div class="label" id=${name}>${t('piece', { position: index + 1 })}</div>
    ${picture ? html`<div class="piece-image">${imageOf(content, name, t)}</div>` : nothing}
    <div class="piece-fields">
      ${textField({ id: `piece-${id}-words`, label: t('piece_words'), value: words, change: (value) => change(id, { words: value }) }, 1)}
      ${
        picture
          ? textField(
              {
                ...{ id: `piece-${id}-alt`, label: t('pictures_alt'), hint: t('pictures_alt_hint'), value: alt },
                change: (value) => change(id, { alt: value }),
              },
              1,
            )
          : nothing
      }
      ${
        isTimeline
          ? lineField({
              ...{ id: `piece-${id}-when`, label: t('piece_when'), hint: t('piece_when_hint'), value: when },
              change: (value) => change(id, { when: value }),
            })
          : placing(access, content)
      }
      ${whoSees(placeOf.piece(id))}
    </div>
  </div>`;
}

function imageOf({ piece, canvases }: PieceRowContent, name: string, t: ValuesAccess['t']): unknown {
  if (!canvases) return nothing;
  const canvas = canvases.of(piece.picture);
  canvas?.setAttribute('aria-labelledby', name);
  return canvas ?? html`<p class="quiet">${t('picture_missing')}</p>`;
}

/** Where a piece stands: by four buttons, or next to another one. */
function placing({ t }: ValuesAccess, { piece, index, pieces, change, stand, step }: PieceRowContent): TemplateResult {
  const { id } = piece;
  const others = pieces.flatMap((one, position) =>
    one.id === id
      ? []
      : [[one.id, [t('piece', { position: position + 1 }), fewWords(one.words)].filter(Boolean).join(': ')] as const],
  );
  const standBeside = (other: string): void => {
    const found = pieces.find((one) => one.id === other);
    if (found) stand(id, beside(found), { nextTo: other });
    else change(id, { nextTo: '' });
  };
  return html`<div class="placing" role="group" aria-labelledby="piece-name-${index + 1} placing-${index + 1}">
    <span id="placing-${index + 1}"><span class="quiet">${t('piece_place')}:</span> ${t(zoneOf(piece))}</span>
    <div class="actions">
      ${ways.map(
        (way) => html`<button type="button" data-step=${way} @click=${() => step(id, way)}>${t(`piece_${way}`)}</button>`,
      )}
    </div>
    ${
      others.length > 0
        ? choiceField({
            ...{ id: `piece-${id}-beside`, label: t('piece_beside'), value: piece.nextTo, none: t('piece_beside_none') },
            ...{ choices: others, change: standBeside },
          })
        : nothing
    }
  </div>`;
}
