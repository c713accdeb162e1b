import { css } from 'lit';

export const nowStyles = css`
  @layer recovery {
    .now {
      display: grid;
      gap: 12px;
      max-inline-size: 52rem;
      padding-block-start: 24px;
      border-block-start: 1px solid var(--_line);
    }
    .states {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
      gap: 8px;
    }
    .state {
      text-align: start;
      justify-content: start;
    }
    .state[aria-pressed='true'] {
      background: var(--_soft);
      border-color: currentColor;
    }
    .mark {
      display: inline-flex;
      inline-size: 1.25em;
      flex: none;
    }
    .check-in {
      display: grid;
      gap: 12px;
    }
    .earlier li {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: 4px;
      padding-block: 4px;
      border-block-start: 1px solid var(--_line);
    }
    .earlier-words {
      flex: 1 1 12rem;
      min-inline-size: 0;
      overflow-wrap: anywhere;
      padding-block: 8px;
    }
    .earlier-words .quiet {
      display: block;
    }
  }
`;
