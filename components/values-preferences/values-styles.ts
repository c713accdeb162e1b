import { css } from 'lit';

/** What the values show in every view: ways in, the board with its pieces, what may be seen by whom. */
export const valuesStyles = css`
  @layer recovery {
    .panel,
    .shown {
      display: grid;
      gap: 24px;
      align-content: start;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    .said {
      display: flex;
      gap: 12px;
      align-items: start;
    }
    /* A topic can have any name. */
    .reading .label {
      overflow-wrap: anywhere;
    }
    .document + .reading {
      border-block-start: 1px solid var(--_line);
      padding-block-start: 24px;
    }
    .seen-by {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
    }
  }
`;
