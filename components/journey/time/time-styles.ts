import { css } from 'lit';

/** Looks of the journey in time. */
export const timeStyles = css`
  @layer recovery {
    .journey,
    .year,
    .entries {
      display: grid;
      gap: 24px;
      grid-template-columns: minmax(0, 1fr);
    }
    .line {
      inline-size: 100%;
      block-size: 64px;
      overflow: visible;
      stroke: var(--_line);
    }
    .line circle {
      fill: var(--_accent);
      stroke: none;
      cursor: pointer;
    }
    .line circle.kept {
      fill: Canvas;
      fill: var(--_background, Canvas);
      stroke: var(--_accent);
      stroke-width: 4;
    }
    .line text {
      fill: var(--_quiet);
      stroke: none;
      font-size: var(--_small);
      text-anchor: middle;
    }
    .years {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
    }
    .year + .year {
      padding-block-start: 24px;
      border-block-start: 1px solid var(--_line);
    }
    .year > .heading {
      font-size: var(--_large);
    }
    .entry {
      display: grid;
      gap: 4px;
      justify-items: start;
      min-inline-size: 0;
      /* What is not on screen yet costs nothing. */
      content-visibility: auto;
      contain-intrinsic-block-size: auto 9rem;
    }
    .entry canvas,
    .told canvas {
      display: block;
      max-inline-size: 100%;
      max-block-size: 20rem;
      border-radius: var(--_radius);
    }
    .entry-words {
      display: grid;
      gap: 4px;
      font-size: var(--_large);
      line-height: 1.35;
      min-inline-size: 0;
    }
    .alt {
      font-size: var(--_small);
      color: var(--_quiet);
    }
    .beside {
      padding-inline-start: 12px;
      border-inline-start: 2px solid var(--_line);
    }
    .entry-tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }
    .opened {
      display: grid;
      gap: 16px;
      inline-size: 100%;
      padding-block: 8px;
    }
    .narrow-fields {
      display: grid;
      gap: 12px 24px;
      padding-block: 12px;
    }
    .narrow select {
      inline-size: 100%;
      min-block-size: var(--_target);
      font: inherit;
    }
    summary {
      min-block-size: var(--_target);
      align-content: center;
      cursor: pointer;
    }
    .check {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: var(--_target);
    }
    .check input {
      inline-size: 22px;
      block-size: 22px;
      margin: 0;
      flex: none;
    }
    .narrowed {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 16px;
    }
    @container (min-width: 36rem) {
      .narrow-fields {
        grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
      }
    }
    @media (forced-colors: active) {
      .line,
      .line circle.kept {
        stroke: CanvasText;
      }
      .line circle {
        fill: CanvasText;
      }
      .line circle.kept {
        fill: Canvas;
      }
      .line text {
        fill: CanvasText;
      }
    }
  }
`;
