import { css } from 'lit';

/** What the plan, the prospectus and the person's courses share. */
export const collegeStyles = css`
  @layer recovery {
    .panel {
      display: grid;
      gap: 24px;
      min-inline-size: 0;
    }
    .give,
    .to-plan {
      margin-block: -12px;
    }
    .to-plan button,
    .more button {
      padding-inline: 0;
    }
    /* Words without a label need no place for one. */
    .reading .block:has(> .label:empty) {
      display: block;
    }
    .block > .label:empty {
      display: none;
    }
    .states {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .state[aria-pressed='true'] {
      border-color: currentColor;
    }
    .mark {
      display: inline-block;
      inline-size: 1em;
    }
  }
`;
