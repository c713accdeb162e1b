import { css } from 'lit';

export const pageStyles = css`
  @layer recovery {
    .course {
      display: grid;
      gap: 24px;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    .course > .heading {
      font-size: var(--_large);
    }
    .course p,
    .fact li {
      max-inline-size: 68ch;
      overflow-wrap: anywhere;
    }
    .course .prose {
      white-space: pre-line;
    }
    .fact,
    .fact > div,
    .join,
    .calendar-file {
      display: grid;
      gap: 4px;
      min-inline-size: 0;
    }
    .join,
    .calendar-file {
      gap: 8px;
    }
    .fact a {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--_target);
      overflow-wrap: anywhere;
    }
    .days > li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      gap: 0 16px;
      padding-block: 8px;
      border-block-start: 1px solid var(--_line);
    }
    .days > li > div {
      flex: 1 1 16rem;
      min-inline-size: 0;
    }
    .days button {
      text-align: start;
    }
    .calendar-file {
      padding-block-start: 12px;
    }
    @container (min-width: 36rem) {
      .fact {
        grid-template-columns: 12rem 1fr;
        gap: 4px 24px;
        align-items: baseline;
      }
    }
  }
`;
