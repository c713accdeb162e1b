import { css, type CSSResult } from 'lit';
import { editStyles } from '../../src/widget/controls/item-list.js';

const planEditor = css`
  @layer recovery {
    .edit,
    .edit-part {
      display: grid;
      gap: 32px;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    .edit-part {
      gap: 24px;
    }
    .edit-part:has(.depth-1) {
      border-block-start: 1px solid var(--_line);
      padding-block-start: 24px;
    }
    /* The one question, and the person's words in it, are the largest on screen. */
    .first-question .label,
    .first-question textarea {
      font-size: var(--_large);
    }
    .first-question .label {
      font-weight: 650;
      color: inherit;
    }
    .edit .item-list > .label {
      font-weight: 650;
      color: inherit;
    }
    .edit > .quiet {
      margin-block-end: -16px;
    }
    .edit .add {
      text-align: start;
    }
    .day {
      max-inline-size: 16rem;
    }
  }
`;

/** Looks of the editor of the plan. */
export const editorStyles: readonly CSSResult[] = [editStyles, planEditor];
