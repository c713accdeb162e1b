import { css } from 'lit';

/** What the plan shows in every view: the two ways to look at it, and the way to the crisis card. */
export const wellnessStyles = css`
  @layer recovery {
    .panel,
    .to-card {
      display: grid;
      gap: 12px;
      align-content: start;
      max-inline-size: 52rem;
    }
    .to-card {
      gap: 8px;
    }
    .document + .to-card:has(.heading) {
      border-block-start: 1px solid var(--_line);
      padding-block-start: 24px;
    }
    /* The heading above says what the list is. */
    .unlabelled > .item-list > .label {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .reading .block:has(> .label:empty) {
      display: block;
    }
  }
`;
