import { css } from 'lit';

/** Two reviews side by side where there is room, one under the other where there is none. */
export const compareStyles = css`
  @layer recovery {
    .compared,
    .compared section {
      display: grid;
      gap: 16px;
      min-inline-size: 0;
    }
    .compared section {
      padding-block-start: 16px;
      border-block-start: 1px solid var(--_line);
    }
    .pair {
      display: grid;
      gap: 16px 32px;
    }
    .pair p {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      max-inline-size: 68ch;
    }
    @container (min-width: 40rem) {
      .pair {
        grid-template-columns: 1fr 1fr;
      }
    }
  }
`;
