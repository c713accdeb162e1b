import { css } from 'lit';

/** Looks of the board and of the list of its pieces; they come with what shows them. */
export const boardStyles = css`
  @layer recovery {
    .board {
      position: relative;
      inline-size: 100%;
      max-inline-size: 46rem;
      aspect-ratio: 3 / 4;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .ties {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
    }
    .ties line {
      stroke: currentColor;
      stroke-width: 2px;
      vector-effect: non-scaling-stroke;
    }
    .board .piece {
      position: absolute;
      inset-inline-start: calc(var(--x, 0) * 0.7%);
      inset-block-start: calc(var(--y, 0) * 0.74%);
      inline-size: 30%;
      block-size: 26%;
      display: flex;
      flex-direction: column;
      align-items: stretch;
      justify-content: center;
      gap: 4px;
      padding: 8px;
      overflow: hidden;
      color: inherit;
      /* Nothing shines through where pieces cover each other. */
      background: linear-gradient(var(--_field), var(--_field)), var(--recovery-background, Canvas);
      border: 1px solid var(--_field-line);
      border-radius: var(--_radius);
      line-height: 1.25;
    }
    .board .piece-number {
      position: absolute;
      inset-block-end: 0;
      inset-inline-end: 0;
      padding: 0 6px;
      background: inherit;
      font-size: var(--_small);
      border-start-start-radius: var(--_radius);
    }
    .board canvas {
      flex: 1 1 0;
      min-block-size: 0;
      inline-size: 100%;
      object-fit: cover;
      border-radius: 2px;
      pointer-events: none;
    }
    .board .piece-words {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 4;
      line-clamp: 4;
      overflow: hidden;
      overflow-wrap: anywhere;
      font-size: var(--_small);
    }
    .board .piece-when {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
      color: var(--_quiet);
      font-size: var(--_small);
    }
    .board canvas + .piece-words {
      flex: none;
      -webkit-line-clamp: 2;
      line-clamp: 2;
    }
    /* A line of time runs down a narrow page, and across a wide one. */
    .board.timeline {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr));
      gap: 16px;
      /* With a largest size it would ask for all the columns that fit in there, on a telephone too. */
      max-inline-size: none;
      aspect-ratio: auto;
      padding: 16px 0 0;
      border: 0;
      border-block-start: 3px solid var(--_field-line);
      border-radius: 0;
    }
    .board.timeline .piece {
      position: relative;
      inset: auto;
      inline-size: auto;
      min-inline-size: 0;
      block-size: 10rem;
    }
    .pieces {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
      gap: 24px;
      align-items: start;
    }
    .pieces [data-block='arrangement'] {
      grid-column: 1 / -1;
    }
    .pieces figure {
      display: grid;
      gap: 8px;
      margin: 0;
      min-inline-size: 0;
    }
    .pieces canvas {
      display: block;
      max-inline-size: 100%;
      max-block-size: 20rem;
      block-size: auto;
      border-radius: var(--_radius);
    }
    .pieces figcaption {
      overflow-wrap: anywhere;
    }
    .pieces .words {
      white-space: pre-wrap;
    }
    @container (min-width: 36rem) {
      .board {
        aspect-ratio: 4 / 3;
      }
      .board .piece-words {
        font-size: inherit;
      }
    }
  }
`;
