import { css } from 'lit';

/** Looks of the editor: one part at a time, chosen from a list above it; where there is room the list of parts stands beside. */
export const planEditorStyles = css`
  @layer recovery {
    .intro {
      display: grid;
      gap: 4px;
      max-inline-size: 68ch;
    }
    .edit,
    .part-panel {
      display: grid;
      gap: 24px;
      align-content: start;
      min-inline-size: 0;
    }
    .part-panel {
      gap: 16px;
      max-inline-size: 52rem;
    }
    .edit > nav {
      display: none;
    }
    button.part {
      color: inherit;
      justify-content: start;
      text-align: start;
      border: 0;
      border-radius: 0;
      border-inline-start: 3px solid transparent;
      padding-inline-start: 12px;
    }
    button.part[aria-current] {
      font-weight: 650;
      border-inline-start-color: var(--_accent);
    }
    @media (forced-colors: active) {
      /* Transparent borders become visible there; only the current part may have its bar. */
      button.part:not([aria-current]) {
        border-color: Canvas;
      }
    }
    /* What it is like to be well is asked first, and its words are the largest on screen. */
    .first textarea {
      font-size: var(--_large);
    }
    .part-panel .item-list {
      max-inline-size: 52rem;
    }
    .action-list {
      min-inline-size: 0;
    }
    .sign .item-list > ul {
      gap: 8px;
    }
    .sign > * {
      grid-column: 1 / -1;
    }
    .item .check {
      align-self: end;
    }
    /* In line with the words in boxes. */
    .linked {
      padding: 10px 13px;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
      max-inline-size: 68ch;
    }
    .gone {
      padding-inline-start: 12px;
      border-inline-start: 2px solid var(--_line);
    }
    /* With forced colours its border is seen. */
    @media (forced-colors: none) {
      .gone .linked {
        padding-inline: 0;
      }
    }
    .fold > summary {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-block-size: var(--_target);
      padding-inline: 8px;
      color: var(--_accent);
      cursor: pointer;
      list-style: none;
    }
    .fold > summary::-webkit-details-marker {
      display: none;
    }
    .fold > summary::before {
      content: '›';
      inline-size: 1.25em;
      text-align: center;
      font-size: 1.2em;
    }
    .fold[open] > summary::before {
      content: '–';
    }
    .fold > p {
      padding-inline-start: 8px;
    }
    .fold ul button {
      text-align: start;
      justify-content: start;
    }
    .fold ul button span {
      overflow-wrap: anywhere;
      min-inline-size: 0;
    }
    @container (min-width: 52rem) {
      .part-choice {
        display: none;
      }
      .edit {
        grid-template-columns: 14rem 1fr;
        gap: 48px;
      }
      .edit > nav {
        display: flex;
        flex-direction: column;
        align-self: start;
        position: sticky;
        inset-block-start: 16px;
      }
    }
  }
`;
