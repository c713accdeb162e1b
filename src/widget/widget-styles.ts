import { css } from 'lit';
import { controls } from '../theme/controls.js';
import { tokens } from '../theme/tokens.js';
import { helpStyles } from './help-slot.js';

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
    .status {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
      min-block-size: var(--_target);
      padding-block-start: 8px;
      border-block-start: 1px solid var(--_line);
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

/** Styles of every widget: tokens, controls, frame and help. */
export const widgetStyles = [tokens, controls, frame, helpStyles];
