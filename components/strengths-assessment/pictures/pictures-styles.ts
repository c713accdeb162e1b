import { css } from 'lit';

/** Looks of the way in by pictures. */
export const picturesStyles = css`
  @layer recovery {
    .picture-item {
      display: grid;
      gap: 12px;
    }
    .picture-item .item {
      align-content: start;
      padding: 0;
      border: 0;
    }
    /* Said to those who listen; the heading says it to those who look. */
    [id='pictures-label'] {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .item-list:has(> [data-list='pictures']) {
      max-inline-size: none;
    }
    .item-list:has(> [data-list='pictures']:empty) {
      display: none;
    }
    .picture-item canvas {
      display: block;
      max-inline-size: 100%;
      max-block-size: 20rem;
      border-radius: var(--_radius);
    }
    @container (min-width: 36rem) {
      .picture-item {
        grid-template-columns: 16rem 1fr;
        gap: 24px;
      }
    }
  }
`;
