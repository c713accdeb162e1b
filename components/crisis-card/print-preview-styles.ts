import { css } from 'lit';

/** Looks of the preview of paper. */
export const printPreviewStyles = css`
  @layer recovery {
    .preview {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 24px;
    }
    .paper {
      padding: 16px;
      background: #fff;
      border: 1px solid var(--_line);
    }
    .scroll {
      overflow-x: auto;
    }
  }
`;
