import { css } from 'lit';

/** Looks of the way in by picture, beside those of the board. */
export const pieceStyles = css`
  @layer recovery {
    .board-place,
    .piece-row,
    .piece-fields,
    .placing,
    .below-words {
      display: grid;
      gap: 12px;
      align-content: start;
      min-inline-size: 0;
    }
    .board-place {
      gap: 8px;
    }
    .below-words {
      gap: 4px;
    }
    .item-list:has(> [data-list='pictures']) {
      max-inline-size: none;
    }
    .item-list:has(> [data-list='pictures']:empty) > .label {
      display: none;
    }
    [data-list='pictures'] {
      gap: 24px;
    }
    [data-list='pictures'] > li:not(.removed) {
      padding-block-start: 16px;
      border-block-start: 1px solid var(--_line);
    }
    .piece-image canvas {
      display: block;
      max-inline-size: 100%;
      max-block-size: 14rem;
      border-radius: var(--_radius);
    }
    .placing .actions {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      max-inline-size: 26rem;
    }
    .placing .actions button {
      padding-inline: 4px;
    }
    .board button.piece {
      /* A finger on a piece moves it, not the page. */
      touch-action: none;
      cursor: grab;
      font-weight: inherit;
      text-align: start;
    }
    .board.timeline button.piece {
      touch-action: auto;
      cursor: pointer;
    }
    .picture-add {
      display: grid;
      gap: 8px;
      justify-items: start;
    }
    @container (min-width: 40rem) {
      .piece-row {
        grid-template-columns: 12rem 1fr;
        column-gap: 24px;
      }
      .piece-row > .label {
        grid-column: 1 / -1;
      }
      .piece-row > .piece-fields {
        grid-column: 2;
      }
    }
  }
`;
