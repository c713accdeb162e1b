import { css } from 'lit';

export const sharingStyles = css`
  @layer recovery {
    .sharing {
      display: grid;
      gap: 24px;
      min-inline-size: 0;
    }
    .sharing p,
    .sharing ul {
      max-inline-size: 68ch;
      margin-block: 0;
    }
    .sharing :is(section, fieldset, .shares li) {
      display: grid;
      gap: 12px;
      min-inline-size: 0;
    }
    .sharing fieldset {
      border: 0;
      margin: 0;
      padding: 0;
    }
    .sharing .shares {
      list-style: none;
      margin: 0;
      padding: 0;
      display: grid;
      gap: 20px;
    }
    .sharing .shares li {
      gap: 4px;
      overflow-wrap: anywhere;
    }
    .sharing .will-see {
      padding-inline-start: 16px;
      border-inline-start: 2px solid var(--_line);
    }
  }
`;
