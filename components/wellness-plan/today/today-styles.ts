import { css } from 'lit';

/** A list to look at: the person's words large, ticks beside them. */
export const todayStyles = css`
  @layer recovery {
    .today,
    .today > section,
    .kept {
      display: grid;
      gap: 24px;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    .today > section {
      gap: 4px;
    }
    .kept {
      gap: 12px;
    }
    .today li {
      font-size: var(--_large);
      line-height: 1.35;
      overflow-wrap: anywhere;
      max-inline-size: 68ch;
    }
    .today li .check {
      padding-block: 6px;
      overflow-wrap: anywhere;
    }
    .today li .check span {
      min-inline-size: 0;
    }
    .today li .words,
    .today li.words {
      display: block;
      padding-block: 6px;
      white-space: pre-wrap;
    }
    .kept li {
      font-size: inherit;
    }
    .kept .item-list:not(:has(li)) {
      display: none;
    }
  }
`;
