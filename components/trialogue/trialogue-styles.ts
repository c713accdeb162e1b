import { css } from 'lit';

/** Lists of meetings and of what is waited for. */
export const trialogueStyles = css`
  @layer recovery {
    .meetings,
    .waiting {
      display: grid;
      gap: 8px;
      min-inline-size: 0;
    }
    .waiting {
      padding: 12px 16px;
      background: var(--_soft);
      border-radius: var(--_radius);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 16px;
      inline-size: 100%;
      min-block-size: var(--_target);
      padding-inline: 0;
      text-align: start;
      color: inherit;
      background: none;
      border: 0;
      border-radius: 0;
    }
    .meetings li + li {
      border-block-start: 1px solid var(--_line);
    }
    .row-title {
      overflow-wrap: anywhere;
      font-size: var(--_large);
    }
    .waiting .row-title {
      flex-basis: 100%;
      font-size: inherit;
    }
    .row:hover .row-title {
      text-decoration: underline;
    }
    .own-words {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      max-inline-size: 68ch;
      font-size: var(--_large);
    }
    .reading .block:has(> .label:empty) {
      display: block;
    }
    @media (forced-colors: active) {
      .waiting {
        border: 1px solid;
      }
    }
  }
`;
