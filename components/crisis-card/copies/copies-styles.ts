import { css } from 'lit';

/** Looks of the list of copies. */
export const copiesStyles = css`
  @layer recovery {
    .panel-part {
      display: grid;
      gap: 16px;
      max-inline-size: 68ch;
    }
    .panel-part + .panel-part {
      padding-block-start: 24px;
      border-block-start: 1px solid var(--_line);
    }
    .panel-part p {
      max-inline-size: 68ch;
    }
    .offers {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
    }
    .with-today {
      display: flex;
      align-items: end;
      gap: 4px;
    }
    .with-today > .field {
      flex: 1;
    }
    .item > .offers,
    .item > p {
      grid-column: 1 / -1;
    }
  }
`;
