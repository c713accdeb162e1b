import { css } from 'lit';

export const versionsStyles = css`
  @layer recovery {
    .versions {
      display: grid;
      gap: 8px;
    }
    .versions > li {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: center;
      padding-block: 4px;
      border-block-end: 1px solid var(--_line);
    }
    .versions > li > .version-words {
      flex: 1 1 14rem;
    }
    .versions > li > .document {
      flex-basis: 100%;
      padding: 16px;
      border-inline-start: 3px solid var(--_line);
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
    }
    .comparison,
    .comparison section,
    .compared {
      display: grid;
      gap: 8px;
    }
    .comparison {
      gap: 24px;
    }
    .compared ul {
      display: grid;
      gap: 4px;
    }
    .compared li {
      padding-block: 4px;
      padding-inline-start: 12px;
      border-inline-start: 3px solid transparent;
      overflow-wrap: anywhere;
    }
    .compared bdi {
      white-space: pre-wrap;
    }
    .compared .mark {
      display: block;
      font-size: var(--_small);
      font-weight: 600;
    }
    .compared .added {
      border-inline-start-color: var(--_accent);
      background: var(--_soft);
    }
    .compared .taken {
      border-inline-start-style: dashed;
      border-inline-start-color: currentColor;
    }
    .compared ins {
      text-decoration: none;
    }
    .compared .same > .mark {
      font-weight: 400;
    }
  }
`;
