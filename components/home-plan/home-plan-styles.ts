import { css } from 'lit';

/** What is read: lists without a label run across. */
export const homePlanStyles = css`
  @layer recovery {
    .reading .block:has(> .label:empty) {
      display: block;
    }
    .from-site {
      padding-inline-start: 12px;
      border-inline-start: 2px solid var(--_line);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      max-inline-size: 68ch;
    }
  }
`;
