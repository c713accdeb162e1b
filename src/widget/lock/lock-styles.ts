import { css } from 'lit';

export const lockStyles = css`
  @layer recovery {
    .unlock,
    .lock form,
    .lock .part {
      display: grid;
      gap: 12px;
      justify-items: start;
      max-inline-size: 68ch;
    }
    .unlock .field,
    .lock .field {
      display: grid;
      gap: 4px;
      inline-size: min(100%, 28rem);
    }
    .lock {
      display: grid;
      gap: 24px;
    }
    .lock ul {
      display: grid;
      gap: 8px;
      padding-inline-start: 1.25em;
      max-inline-size: 68ch;
    }
    .lock p {
      max-inline-size: 68ch;
    }
    .lock details > summary {
      padding-block: 10px;
      font-weight: 600;
      cursor: pointer;
    }
    .lock details > :not(summary) {
      margin-block-end: 12px;
    }
    .lock .code {
      font-family: ui-monospace, monospace;
      font-size: var(--_large);
      line-height: 1.6;
      padding: 12px 16px;
      border: 1px solid var(--_field-line);
      border-radius: var(--_radius);
      overflow-wrap: anywhere;
      user-select: all;
    }
    .problem {
      font-weight: 600;
    }
    .unlock [role='status']:empty,
    .lock [role='status']:empty {
      display: none;
    }
  }
`;
