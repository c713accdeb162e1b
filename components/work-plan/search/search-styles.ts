import { css } from 'lit';

/** Contacts to read, and the one that is written in. */
export const searchStyles = css`
  @layer recovery {
    .contact,
    .contact-form {
      display: grid;
      gap: 8px;
      padding-block: 16px;
      border-block-start: 1px solid var(--_line);
      min-inline-size: 0;
    }
    .contact-form {
      gap: 16px;
    }
    .contact p {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      max-inline-size: 68ch;
    }
  }
`;
