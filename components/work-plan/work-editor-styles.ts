import { css } from 'lit';

/** Parts under headings, one below the other: in the edit view and in the panels. */
export const workEditorStyles = css`
  @layer recovery {
    .work-part {
      display: grid;
      gap: 16px;
      min-inline-size: 0;
    }
    .work-part + .work-part {
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
