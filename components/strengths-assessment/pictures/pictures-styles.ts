import { css } from 'lit';

/** Looks of the way in by pictures. */
export const picturesStyles = css`
  @layer recovery {
    .picture-item {
      display: grid;
      gap: 12px;
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
