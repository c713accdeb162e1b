import { css } from 'lit';

/** Ideas are quieter than the fields above them. */
export const ideasStyles = css`
  @layer recovery {
    .ideas {
      max-inline-size: 68ch;
      font-size: var(--_small);
    }
    .ideas summary {
      display: list-item;
      inline-size: fit-content;
      min-inline-size: var(--_target);
      padding-block: calc((var(--_target) - 1.5em) / 2);
      padding-inline-end: 16px;
      color: var(--_quiet);
      cursor: pointer;
    }
    .ideas ul {
      padding-inline-start: 1.2em;
      list-style: disc;
    }
    .ideas .actions {
      gap: 0 8px;
    }
  }
`;
