import { css } from 'lit';

/** Looks of the card where it is read; those of the edit view come with it. */
export const crisisCardStyles = css`
  @layer recovery {
    .preview {
      display: grid;
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
