import { css } from 'lit';

/** What the card shows in every view: the ways to its panels. */
export const cardStyles = css`
  @layer recovery {
    .panel {
      display: grid;
      gap: 24px;
      max-inline-size: 52rem;
    }
    .actions.first button {
      min-block-size: 56px;
      font-weight: 600;
    }
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
