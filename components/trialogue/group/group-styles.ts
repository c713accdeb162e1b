import { css } from 'lit';

/** Groups to read, and the one that is written in. */
export const groupStyles = css`
  @layer recovery {
    .group,
    .group-form,
    .ideas {
      display: grid;
      gap: 16px;
      min-inline-size: 0;
    }
    .group {
      padding-block: 16px;
      border-block-start: 1px solid var(--_line);
    }
    .group p,
    .group li,
    .raised p {
      overflow-wrap: anywhere;
      max-inline-size: 68ch;
    }
    .group .rules {
      display: grid;
      gap: 4px;
      padding-inline-start: 1.25em;
      list-style: disc;
    }
    .hands {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
    }
  }
`;
