import { css, type CSSResult } from 'lit';
import { editStyles } from '../../../src/widget/controls/item-list.js';

const fields = css`
  @layer recovery {
    .fields,
    .own-words,
    .asked,
    .asked-thing,
    .practices,
    .practice-form,
    .states-part,
    .show-to,
    .choice-fields,
    .follow-up {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      min-inline-size: 0;
    }
    .fields {
      gap: 32px;
    }
    .own-words {
      gap: 20px;
    }
    .follow-up {
      justify-items: start;
    }
    .follow-up .field {
      inline-size: 100%;
    }
    .choice-fields {
      padding-block: 8px;
    }
    .choices {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    .choices .check span {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .states,
    .answers {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
      gap: 8px;
      max-inline-size: 52rem;
    }
    .states button,
    .answers button {
      text-align: start;
      justify-content: start;
    }
    .states [aria-pressed='true'],
    .answers [aria-pressed='true'] {
      background: var(--_soft);
      border-color: currentColor;
      font-weight: 650;
    }
    .state-mark {
      display: inline-flex;
      inline-size: 1.25em;
      flex: none;
    }
    .asked {
      padding: 16px;
      background: var(--_soft);
      border-radius: var(--_radius);
    }
    .asked .words,
    .thing .words {
      font-size: var(--_large);
      line-height: 1.35;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
      max-inline-size: 68ch;
    }
    .beside {
      display: grid;
      gap: 12px;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
      max-inline-size: 68ch;
    }
    .practice-form {
      padding-inline-start: 12px;
      border-inline-start: 2px solid var(--_line);
    }
    .tried:empty {
      display: none;
    }
    .tried li {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: 4px;
      padding-block: 12px;
      border-block-start: 1px solid var(--_line);
    }
    .thing {
      flex: 1 1 14rem;
      min-inline-size: 0;
    }
    .thing .words,
    .thing .detail {
      display: block;
      overflow-wrap: anywhere;
    }
    .said {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
    }
  }
`;

/** Looks of what the person writes about topics. */
export const editorStyles: readonly CSSResult[] = [editStyles, fields];
