import { css, type CSSResult } from 'lit';
import { editStyles } from '../../src/widget/controls/item-list.js';

const goalEditor = css`
  @layer recovery {
    .edit {
      display: grid;
      gap: 32px;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    /* The one question, and the person's words in it, are the largest on screen. */
    .first-question label {
      font-size: var(--_large);
      font-weight: 650;
      color: inherit;
    }
    .first-question textarea {
      font-size: var(--_large);
    }
    .edit > .quiet {
      margin-block: -16px;
    }
    .edit details,
    .now details {
      min-inline-size: 0;
    }
    .edit summary,
    .now summary {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: var(--_target);
      color: var(--_accent);
      cursor: pointer;
    }
    .edit summary::before,
    .now summary::before {
      content: '+';
      inline-size: 1em;
      text-align: center;
      font-size: 1.2em;
    }
    .edit details[open] > summary::before,
    .now details[open] > summary::before {
      content: '–';
    }
    .approach {
      margin-block-start: -24px;
    }
    .invitation {
      display: grid;
      gap: 12px;
      max-inline-size: 68ch;
      padding-block: 8px;
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
    .rest-fields {
      display: grid;
      gap: 32px;
      min-inline-size: 0;
      padding-block-start: 16px;
    }
    .edit .add {
      text-align: start;
    }
    .rest-fields > * > .item-list > .label,
    .rest-fields > .item-list > .label,
    .choices legend {
      font-size: inherit;
      font-weight: 650;
      color: inherit;
    }
    .choice-grid {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
      gap: 4px 24px;
    }
    .choices .check {
      align-items: start;
      padding-block: 10px;
    }
    .choices .check .quiet {
      display: block;
    }
    .hoped[open] {
      display: grid;
      gap: 8px;
    }
    .linked {
      padding-block: 10px;
      overflow-wrap: anywhere;
    }
    .strengths-pick button {
      text-align: start;
    }
    .strengths-pick button span {
      overflow-wrap: anywhere;
      min-inline-size: 0;
    }
    .away {
      display: grid;
      gap: 4px;
    }
    /* With forced colours its border is seen. */
    @media (forced-colors: none) {
      .away button {
        padding-inline: 0 16px;
      }
    }
  }
`;

/** Looks of the editor of a goal, and of what stands below a goal that is read. */
export const editorStyles: readonly CSSResult[] = [editStyles, goalEditor];
