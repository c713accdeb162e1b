import { css } from 'lit';

/** What is read: lists without a label run across. */
export const workPlanStyles = css`
  @layer recovery {
    .reading .block:has(> .label:empty) {
      display: block;
    }
  }
`;
