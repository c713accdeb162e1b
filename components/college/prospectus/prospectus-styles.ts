import { css } from 'lit';

export const prospectusStyles = css`
  @layer recovery {
    .course-search {
      display: grid;
      gap: 12px;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    .own-interests {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    .own-interests .label {
      flex-basis: 100%;
    }
    .own-interests button {
      overflow-wrap: anywhere;
      text-align: start;
    }
    [aria-pressed='true'] {
      background: var(--_soft);
      border-color: currentColor;
    }
    .panel summary {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: var(--_target);
      color: var(--_accent);
      cursor: pointer;
    }
    .panel summary::before {
      content: '+';
      inline-size: 1em;
      text-align: center;
      font-size: 1.2em;
    }
    .panel details[open] > summary::before {
      content: '–';
    }
    .narrow-fields {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
      gap: 16px 24px;
      padding-block: 8px 16px;
    }
    .narrow-fields fieldset {
      grid-column: 1 / -1;
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    .narrow-fields legend {
      padding: 0;
    }
    .checks {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0 24px;
    }
    .found {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 4px 24px;
    }
    .found > div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 16px;
      min-block-size: var(--_target);
    }
    .course-list {
      display: grid;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    .course-list > li {
      display: grid;
      gap: 4px;
      padding-block: 12px 16px;
      border-block-start: 1px solid var(--_line);
      min-inline-size: 0;
      /* What is not on screen costs nothing. */
      content-visibility: auto;
      contain-intrinsic-block-size: auto 140px;
    }
    .course-title {
      justify-content: start;
      color: var(--_accent);
      font-size: var(--_large);
      font-weight: 600;
      line-height: 1.35;
      text-align: start;
      border-color: transparent;
    }
    /* With forced colours its border is seen. */
    @media (forced-colors: none) {
      .course-title {
        padding-inline: 0;
      }
    }
    .course-title span {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .marks {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }
    .mine {
      font-weight: 600;
    }
    @media print {
      .course-list > li {
        content-visibility: visible;
      }
    }
  }
`;
