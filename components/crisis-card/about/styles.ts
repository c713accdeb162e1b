import { css } from 'lit';

/** Looks of the panel `about`, beside those of fields and lists. */
export const aboutStyles = css`
  @layer recovery {
    [data-shown='about'],
    [data-shown='about'] section {
      display: grid;
      gap: 16px;
      align-content: start;
    }
    [data-shown='about'] > section + section {
      margin-block-start: 16px;
      padding-block-start: 24px;
      border-block-start: 1px solid var(--_line);
    }
    [data-shown='about'] :is(p, .words, .check) {
      max-inline-size: 68ch;
    }
    [data-shown='about'] .words {
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    .kinds input[type='radio'] {
      inline-size: 22px;
      min-block-size: 0;
      block-size: 22px;
      padding: 0;
      margin: 0;
      flex: none;
      accent-color: var(--_accent);
    }
    .kinds .check {
      padding-block: 8px;
      align-items: start;
    }
    .kinds .quiet {
      display: block;
    }
    .days input {
      max-inline-size: 16rem;
    }
    .days,
    .rules {
      display: grid;
      gap: 16px;
    }
    .plans {
      display: grid;
    }
    .plans li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 4px 16px;
      min-block-size: var(--_target);
      padding-block: 8px;
      border-block-end: 1px solid var(--_line);
    }
    .plans li > :first-child {
      flex: 1 1 12rem;
      min-inline-size: 0;
    }
    [data-shown='about'] :is(.removed, .actions) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    @container (min-width: 28rem) {
      .days {
        grid-template-columns: repeat(auto-fit, minmax(14rem, 16rem));
      }
      .rules {
        grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
      }
    }
  }
`;
