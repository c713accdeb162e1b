import { css } from 'lit';

export const aboutStyles = css`
  @layer recovery {
    .about {
      display: grid;
      gap: 40px;
    }
    .about-part {
      display: grid;
      gap: 12px;
      justify-items: stretch;
      min-inline-size: 0;
    }
    .about p {
      max-inline-size: 68ch;
    }
    .kinds {
      display: grid;
      gap: 4px;
      max-inline-size: 68ch;
    }
    .kind {
      align-items: start;
      padding-block: 8px;
    }
    .kind input {
      min-block-size: 0;
      padding: 0;
      margin-block-start: 1px;
    }
    .kind .quiet {
      display: block;
    }
    .law,
    .kept {
      max-inline-size: 68ch;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      padding-inline-start: 12px;
      border-inline-start: 2px solid var(--_line);
    }
    .place,
    .place dl {
      display: grid;
      gap: 12px;
      max-inline-size: 68ch;
    }
    .plans {
      max-inline-size: 68ch;
    }
    .plans li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 4px 16px;
      min-block-size: calc(var(--_target) + 16px);
      padding-block: 8px;
      border-block-end: 1px solid var(--_line);
    }
    .plan-name {
      flex: 1 1 12rem;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .plan-name .quiet {
      display: block;
    }
    .days {
      display: grid;
      gap: 12px;
    }
    .day {
      max-inline-size: 16rem;
    }
    @container (min-width: 28rem) {
      .days {
        grid-template-columns: repeat(2, minmax(0, 16rem));
      }
      .place dl > div {
        display: grid;
        grid-template-columns: 11rem 1fr;
        gap: 0 16px;
      }
      .place dd {
        grid-column: 2;
      }
    }
  }
`;
