import { css } from 'lit';
import { controls } from '../theme/controls.js';
import { tokens } from '../theme/tokens.js';
import { helpStyles } from './help-slot.js';
import { readingStyles } from './reading-view.js';

const frame = css`
  @layer recovery {
    .root > section {
      display: grid;
      gap: 24px;
      padding: 4px;
    }
    .frame-header {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: start;
      gap: 8px 24px;
    }
    .frame-header .help[open] {
      flex-basis: 100%;
    }
    .heading {
      font-weight: 650;
      line-height: 1.25;
      overflow-wrap: anywhere;
    }
    .depth-0 {
      font-size: var(--_large);
      padding-block: 8px;
    }
    .loading {
      min-block-size: 12rem;
      /* Appears only when opening takes longer than a blink. */
      animation: appear 1ms 300ms both;
    }
    @keyframes appear {
      from {
        visibility: hidden;
      }
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .actions:empty {
      display: none;
    }
    .notice {
      display: grid;
      gap: 12px;
      padding: 12px 16px;
      background: var(--_soft);
      border-inline-start: 4px solid currentColor;
      border-radius: 2px;
    }
    .notice p {
      display: flex;
      gap: 12px;
      align-items: start;
      max-inline-size: 68ch;
    }
    .notice svg {
      margin-block-start: 0.15em;
    }
    .file {
      font-size: inherit;
      color: inherit;
      position: relative;
      overflow: hidden;
    }
    .file input {
      position: absolute;
      inset: 0;
      opacity: 0;
      cursor: pointer;
    }
    .file:focus-within {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    .status {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
      min-block-size: var(--_target);
      padding-block-start: 8px;
      border-block-start: 1px solid var(--_line);
    }
    .save-state {
      display: flex;
      align-items: center;
      gap: 4px;
    }
    .conflict,
    .side {
      display: grid;
      gap: 16px;
      align-content: start;
    }
    .sides {
      display: grid;
      gap: 32px;
    }
    @container (min-width: 40rem) {
      .sides {
        grid-template-columns: 1fr 1fr;
      }
    }
    @media print {
      button,
      .help:not([open]),
      .status,
      .notice {
        display: none;
      }
    }
  }
`;

/** Styles of every widget: tokens, controls, frame, reading and help. */
export const widgetStyles = [tokens, controls, frame, readingStyles, helpStyles];
