import { css } from 'lit';

export const calendarStyles = css`
  @layer recovery {
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
    .month-day.empty {
      display: none;
    }
    .month-day {
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
      border-color: transparent;
      text-align: start;
    }
    /* With forced colours its border is seen. */
    @media (forced-colors: none) {
      .session {
        padding-inline: 0;
      }
    }
    .session .quiet {
      flex: none;
    }
    .session span {
      min-inline-size: 0;
      overflow-wrap: anywhere;
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
      .month-day,
      .month-day.empty {
        display: block;
        padding: 4px 8px;
      }
      .month-day {
        min-block-size: 6rem;
        border-block-start: 1px solid var(--_line);
      }
      .day-number {
        display: inline-block;
        min-inline-size: 1.75em;
      }
      .month-day.empty .day-number {
        color: var(--_quiet);
        font-weight: 400;
      }
      .month-day.today .day-number {
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
  }
`;
