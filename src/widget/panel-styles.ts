import { css } from 'lit';

/** The ways to panels, and what stands above what others wrote. */
export const panelStyles = css`
  @layer recovery {
    .more {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      padding-block-start: 16px;
      border-block-start: 1px solid var(--_line);
    }
    .more .label {
      flex-basis: 100%;
    }
  }
`;
