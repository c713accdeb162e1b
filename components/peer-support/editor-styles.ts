import { css, type CSSResult } from 'lit';
import { editStyles } from '../../src/widget/controls/item-list.js';

const linkEditor = css`
  @layer recovery {
    .edit,
    .acts {
      display: grid;
      gap: 32px;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    .acts {
      gap: 16px;
    }
    .edit + .acts {
      padding-block-start: 16px;
      border-block-start: 1px solid var(--_line);
    }
    .choices .field {
      margin-block-start: 12px;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
    }
    .edit .add {
      text-align: start;
    }
    .acts:empty {
      display: none;
    }
    .acts p,
    .limits p {
      max-inline-size: 68ch;
      overflow-wrap: anywhere;
    }
    .limits {
      display: grid;
      gap: 8px;
      min-inline-size: 0;
    }
    section.limits {
      padding-inline-start: 16px;
      border-inline-start: 4px solid var(--_line);
    }
    .edit summary {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: var(--_target);
      color: var(--_accent);
      cursor: pointer;
    }
    .edit summary::before {
      content: '+';
    }
    .edit details[open] > summary::before {
      content: '−';
    }
    .rest-fields {
      display: grid;
      gap: 32px;
      padding-block-start: 16px;
    }
    .chosen-name {
      font-size: var(--_larger);
      font-weight: 650;
      overflow-wrap: anywhere;
    }
    .choices {
      display: grid;
      gap: 4px;
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    .choices legend {
      padding: 0;
    }
    /* What belongs together has a heading that can be seen. */
    .edit .item-list > .label,
    .choices legend {
      font-size: inherit;
      font-weight: 650;
      color: inherit;
    }
    .edit > .quiet {
      margin-block: -16px;
    }
    .acts [data-result] {
      display: flex;
      gap: 12px;
      align-items: start;
    }
    .away {
      display: grid;
      gap: 4px;
    }
    /* With forced colours its border is seen. */
    @media (forced-colors: none) {
      .away button {
        padding-inline: 0;
      }
    }
    .away .actions {
      gap: 4px 24px;
    }
  }
`;

export const editorStyles: readonly CSSResult[] = [editStyles, linkEditor];
