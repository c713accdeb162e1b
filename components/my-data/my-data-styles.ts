import { css } from 'lit';

export const myDataStyles = css`
  @layer recovery {
    .part {
      display: grid;
      gap: 8px;
      justify-items: start;
      max-inline-size: 68ch;
    }
    .depth-1 {
      font-size: var(--_large);
    }
    .here {
      display: grid;
      gap: 4px;
    }
    .group {
      display: grid;
      gap: 12px 32px;
      grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      inline-size: 100%;
    }
    .groups {
      display: grid;
      gap: 24px;
      padding-block-start: 16px;
      border-block-start: 1px solid var(--_line);
    }
    .groups > .part {
      max-inline-size: none;
    }
    .group button {
      justify-content: start;
      text-align: start;
    }
    /* With forced colours its border is seen. */
    @media (forced-colors: none) {
      .group button {
        padding-inline: 0;
      }
    }
  }
`;
