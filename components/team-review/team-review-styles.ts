import { css } from 'lit';

/** The list of reviews below the one that is read. */
export const teamReviewStyles = css`
  @layer recovery {
    .reading .block:has(> .label:empty) {
      display: block;
    }
    .reviews {
      display: grid;
      gap: 4px;
      justify-items: start;
      padding-block-start: 16px;
      border-block-start: 1px solid var(--_line);
    }
    .reviews ul {
      display: grid;
      justify-items: start;
    }
    .reviews button {
      text-align: start;
    }
  }
`;
