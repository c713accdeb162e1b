import { css } from 'lit';

/** Room between the parts of a panel, for widgets whose panels bring no layout of their own. */
export const roomyPanelStyles = css`
  @layer recovery {
    .panel {
      display: grid;
      gap: 24px;
      align-content: start;
      min-inline-size: 0;
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

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
