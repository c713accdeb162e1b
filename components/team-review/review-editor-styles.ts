import { css } from 'lit';

/** The edit view: parts that fold, with what was written in them to be seen when they are folded. */
export const reviewEditorStyles = css`
  @layer recovery {
    .review-group,
    .part-fields,
    .numbers,
    .finish {
      display: grid;
      gap: 16px;
      min-inline-size: 0;
    }
    .review-group {
      gap: 4px;
      padding-block-start: 16px;
      border-block-start: 1px solid var(--_line);
    }
    .part > summary {
      display: grid;
      align-content: center;
      min-block-size: var(--_target);
      padding-block: 8px;
      cursor: pointer;
      list-style: none;
    }
    .part > summary::-webkit-details-marker {
      display: none;
    }
    .part > summary strong::before {
      content: '+';
      display: inline-block;
      inline-size: 1.25em;
      color: var(--_accent);
    }
    .part[open] > summary strong::before {
      content: '\\2212';
    }
    .part > summary .words {
      padding-inline-start: 1.25em;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .part[open] > summary .words {
      display: none;
    }
    .part-fields {
      padding-block: 8px 24px;
      padding-inline-start: 1.25em;
    }
    .numbers {
      grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
      align-items: end;
    }
    fieldset.taking-part {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .numbers input {
      max-inline-size: 8rem;
    }
  }
`;
