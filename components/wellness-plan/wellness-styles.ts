import { css } from 'lit';

/** What the plan shows in every view: the two ways to look at it, and the way to the crisis card. */
export const wellnessStyles = css`
  @layer recovery {
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      border-block-end: 1px solid var(--_line);
    }
    .ways button {
      color: inherit;
      border: 0;
      border-radius: 0;
      border-block-end: 3px solid transparent;
    }
    .ways button[aria-current] {
      font-weight: 650;
      border-block-end-color: var(--_accent);
    }
    @media (forced-colors: active) {
      .ways button:not([aria-current]) {
        border-color: Canvas;
      }
    }
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
