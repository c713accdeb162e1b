import { css } from 'lit';

/** Homes to read, and the one that is written in. */
export const optionsStyles = css`
  @layer recovery {
    .option,
    .option-form {
      display: grid;
      gap: 12px;
      padding-block: 16px;
      border-block-start: 1px solid var(--_line);
      min-inline-size: 0;
    }
    .option p {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      max-inline-size: 68ch;
    }
  }
`;
