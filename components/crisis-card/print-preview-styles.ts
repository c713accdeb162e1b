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
      /* So that the small card is whole on a small telephone. */
      padding-inline: 4px;
      overflow-x: auto;
    }
  }
`;
