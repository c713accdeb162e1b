import { css } from 'lit';

/** Looks of the versions: rows that are lines of a list, and changes that words and shapes tell, not colours. */
export const versionsStyles = css`
  @layer recovery {
    .panel:has(.versions),
    .versions,
    .changes {
      display: grid;
      gap: 16px;
      align-content: start;
      min-inline-size: 0;
    }
    .versions > *,
    .changes > p {
      max-inline-size: 68ch;
    }
    .versions > :is(.document, .changes, .version-list) {
      max-inline-size: 52rem;
    }
    .version-list > li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 4px 24px;
      padding-block: 8px;
      border-block-end: 1px solid var(--_line);
    }
    .version-list .actions {
      margin-inline-start: -8px;
    }
    .version-list .name {
      font-weight: 650;
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }
    .pair {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
    .pair select {
      min-inline-size: 0;
    }
    .compared li {
      display: grid;
      grid-template-columns: 9.5rem minmax(0, 1fr);
      gap: 4px 12px;
    }
    .compared .block p:not(:last-child) {
      margin-block-end: 4px;
    }
    .compared li + li {
      margin-block-start: 8px;
    }
    .sign {
      display: flex;
      gap: 4px;
      align-items: start;
      font-size: var(--_small);
      line-height: 1.7;
    }
    .sign svg {
      margin-block-start: 0.2em;
    }
    .compared ins,
    .compared del,
    .compared li > div {
      display: block;
      min-inline-size: 0;
    }
    .compared ins {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 4px;
    }
    .compared .phone {
      display: block;
    }
    @container (max-width: 35.99rem) {
      .compared li {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
    }
    @container (min-width: 36rem) {
      .pair {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
  }
`;
