import { css, type CSSResult } from 'lit';
import { editStyles } from '../../../src/widget/controls/item-list.js';

const journeyEditor = css`
  @layer recovery {
    .edit,
    .edit-part,
    .moments,
    .moment-form,
    .mark-form {
      display: grid;
      gap: 32px;
      max-inline-size: 52rem;
      min-inline-size: 0;
      grid-template-columns: minmax(0, 1fr);
    }
    .edit-part,
    .moments {
      gap: 16px;
    }
    .moment-form,
    .mark-form {
      gap: 20px;
      inline-size: 100%;
    }
    .edit-part + .edit-part {
      border-block-start: 1px solid var(--_line);
      padding-block-start: 24px;
    }
    .moments > li {
      display: grid;
      justify-items: start;
      min-inline-size: 0;
      content-visibility: auto;
      contain-intrinsic-block-size: auto 6rem;
    }
    .moments > li + li {
      padding-block-start: 12px;
      border-block-start: 1px solid var(--_line);
    }
    .moments > .removed {
      display: flex;
      align-items: center;
      gap: 8px;
    }
    .short {
      white-space: pre-line;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      overflow: hidden;
    }
    /* The one question, and the person's words in it, are the largest on screen. */
    .first-question :is(label, textarea) {
      font-size: var(--_large);
    }
    .first-question label {
      font-weight: 650;
      color: inherit;
    }
    fieldset.time,
    fieldset.plain-choices {
      display: grid;
      gap: 4px 16px;
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
      max-inline-size: 68ch;
    }
    fieldset.time {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    }
    .time > legend {
      color: inherit;
      margin-block-end: 4px;
    }
    .moment-picture {
      display: grid;
      gap: 12px;
      justify-items: start;
    }
    .moment-picture canvas {
      display: block;
      max-inline-size: 100%;
      max-block-size: 20rem;
      border-radius: var(--_radius);
    }
    .tags > fieldset + fieldset {
      margin-block-start: 16px;
    }
  }
`;

/** Looks of what writes the journey. */
export const editorStyles: readonly CSSResult[] = [editStyles, journeyEditor];
