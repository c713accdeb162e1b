import { css } from 'lit';

/** What the plan, the prospectus and the person's courses share. */
export const collegeStyles = css`
  @layer recovery {
    .panel {
      display: grid;
      gap: 24px;
      min-inline-size: 0;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
    }
    .ways [aria-current] {
      color: inherit;
      font-weight: 650;
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 6px;
    }
    .give {
      display: grid;
      gap: 8px;
      padding-block-start: 24px;
      border-block-start: 1px solid var(--_line);
      min-inline-size: 0;
    }
    .give p {
      max-inline-size: 68ch;
    }
    /* Words without a label need no place for one. */
    .reading .block:has(> .label:empty) {
      display: block;
    }
    .block > .label:empty {
      display: none;
    }
    .states {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
      gap: 8px;
    }
    .state {
      justify-content: start;
      text-align: start;
    }
    .state[aria-pressed='true'] {
      border-color: currentColor;
    }
    .mark {
      display: inline-block;
      inline-size: 1em;
    }
    /* With forced colours every button has a line around it, and its words a place within. */
    @media (forced-colors: none) {
      .ways button,
      .more button,
      button.flush {
        padding-inline: 0;
      }
    }
  }
`;
