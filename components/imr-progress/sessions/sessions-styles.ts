import { css } from 'lit';

export const sessionsStyles = css`
  @layer recovery {
    .sessions,
    .session-body,
    .session-notes,
    .session-note {
      display: grid;
      gap: 16px;
      min-inline-size: 0;
    }
    .session-note {
      gap: 4px;
      padding-inline-start: 12px;
      border-inline-start: 2px solid var(--_line);
    }
    .session {
      border-block-start: 1px solid var(--_line);
      min-inline-size: 0;
    }
    .session summary {
      display: grid;
      grid-template-columns: 1.5em minmax(0, 1fr);
      align-content: center;
      align-items: center;
      min-block-size: 56px;
      cursor: pointer;
      overflow-wrap: anywhere;
    }
    .session summary::before {
      content: '+';
      font-size: 1.2em;
      color: var(--_accent);
    }
    .session[open] summary::before {
      content: '–';
    }
    .session summary > .first-words {
      grid-column: 2;
    }
    .session[open] summary {
      font-weight: 650;
    }
    .session .first-words {
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .session-body {
      padding-block: 8px 24px;
    }
    .beside {
      display: grid;
      gap: 16px;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
      max-inline-size: 44rem;
    }
    .own {
      max-inline-size: 68ch;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      font-size: var(--_large);
    }
  }
`;
