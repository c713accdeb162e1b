import { css } from 'lit';

export const prospectusStyles = css`
  @layer recovery {
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
    }
    .ways button {
      padding-inline: 0;
    }
    .ways [aria-current] {
      color: inherit;
      font-weight: 650;
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 6px;
    }
    .course-search {
      display: grid;
      gap: 12px;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    .own-interests {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    .own-interests .label {
      flex-basis: 100%;
    }
    .own-interests button {
      overflow-wrap: anywhere;
      text-align: start;
    }
    [aria-pressed='true'] {
      background: var(--_soft);
      border-color: currentColor;
    }
    .panel summary {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: var(--_target);
      color: var(--_accent);
      cursor: pointer;
    }
    .panel summary::before {
      content: '+';
      inline-size: 1em;
      text-align: center;
      font-size: 1.2em;
    }
    .panel details[open] > summary::before {
      content: '–';
    }
    .narrow-fields {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
      gap: 16px 24px;
      padding-block: 8px 16px;
    }
    .narrow-fields fieldset {
      grid-column: 1 / -1;
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    .narrow-fields legend {
      padding: 0;
    }
    .checks {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0 24px;
    }
    .found {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
      min-block-size: var(--_target);
    }
    .course-list {
      display: grid;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    .course-list > li {
      display: grid;
      gap: 4px;
      padding-block: 12px 16px;
      border-block-start: 1px solid var(--_line);
      min-inline-size: 0;
      /* What is not on screen costs nothing. */
      content-visibility: auto;
      contain-intrinsic-block-size: auto 140px;
    }
    .course-title {
      justify-content: start;
      padding-inline: 0;
      color: var(--_accent);
      font-size: var(--_large);
      font-weight: 600;
      line-height: 1.35;
      text-align: start;
      border-color: transparent;
    }
    .course-title span {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .marks {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }
    .mine {
      font-weight: 600;
    }
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
    .file {
      display: grid;
      gap: 4px;
      min-inline-size: 0;
    }
    .join,
    .file {
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
      padding-inline: 0;
      text-align: start;
    }
    .file {
      padding-block-start: 12px;
    }
    .month-head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 24px;
    }
    .calendar {
      display: grid;
      gap: 12px;
      min-inline-size: 0;
    }
    .wide-only,
    .weekdays,
    .day-number,
    .day.empty {
      display: none;
    }
    .day {
      padding-block: 12px;
      border-block-start: 1px solid var(--_line);
      min-inline-size: 0;
    }
    .day-name {
      font-weight: 600;
    }
    .session {
      inline-size: 100%;
      justify-content: start;
      align-items: baseline;
      padding-inline: 0;
      border-color: transparent;
      text-align: start;
    }
    .session span {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    @container (min-width: 36rem) {
      .fact {
        grid-template-columns: 12rem 1fr;
        gap: 4px 24px;
        align-items: baseline;
      }
    }
    /* The same list as a grid of weeks. */
    @container (min-width: 52rem) {
      .wide-only {
        display: block;
      }
      .weekdays,
      .month {
        display: grid;
        grid-template-columns: repeat(7, minmax(0, 1fr));
      }
      .weekdays {
        font-size: var(--_small);
        color: var(--_quiet);
      }
      .weekdays span,
      .day,
      .day.empty {
        display: block;
        padding: 4px 8px;
      }
      .day {
        min-block-size: 6rem;
        border-block-start: 1px solid var(--_line);
      }
      .day-number {
        display: inline-block;
        min-inline-size: 1.75em;
      }
      .day.empty .day-number {
        color: var(--_quiet);
        font-weight: 400;
      }
      .day.today .day-number {
        text-decoration: underline;
        text-decoration-thickness: 2px;
        text-underline-offset: 4px;
      }
      .day-words {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      .session {
        flex-direction: column;
        gap: 0;
        align-items: start;
        line-height: 1.35;
        font-size: var(--_small);
        padding: 4px 0;
      }
      .column-1 {
        grid-column-start: 2;
      }
      .column-2 {
        grid-column-start: 3;
      }
      .column-3 {
        grid-column-start: 4;
      }
      .column-4 {
        grid-column-start: 5;
      }
      .column-5 {
        grid-column-start: 6;
      }
      .column-6 {
        grid-column-start: 7;
      }
    }
    @media print {
      .course-list > li {
        content-visibility: visible;
      }
    }
  }
`;
