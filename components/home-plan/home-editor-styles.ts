import { css } from 'lit';

/** The edit view: parts under headings, one below the other. */
export const homeEditorStyles = css`
  @layer recovery {
    .home-part {
      display: grid;
      gap: 16px;
      min-inline-size: 0;
    }
    .home-part + .home-part {
      padding-block-start: 24px;
      border-block-start: 1px solid var(--_line);
    }
    fieldset.plain-choices {
      display: grid;
      gap: 4px;
      margin: 0;
      padding: 0;
      border: 0;
    }
  }
`;
