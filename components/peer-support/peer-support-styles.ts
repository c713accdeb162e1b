import { css } from 'lit';

/** What is needed before anything is written: the list, what is read, the offer to help others. */
export const peerSupportStyles = css`
  @layer recovery {
    .links,
    .panel,
    .intro {
      display: grid;
      gap: 8px;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    .panel {
      gap: 24px;
    }
    .intro p,
    .help-others p,
    .host-words {
      max-inline-size: 68ch;
      overflow-wrap: anywhere;
    }
    .host-words {
      white-space: pre-line;
    }
    /* Words without a label need no place for one. */
    .block > .label:empty {
      display: none;
    }
    .to-list {
      margin-block: -12px;
    }
    /* With forced colours its border is seen. */
    @media (forced-colors: none) {
      .to-list button {
        padding-inline: 0;
      }
    }
    .links > .heading {
      color: var(--_quiet);
      font-size: var(--_small);
    }
    .links > button {
      justify-self: start;
    }
    .links li {
      border-block-start: 1px solid var(--_line);
    }
    .link-row {
      inline-size: 100%;
      min-block-size: 56px;
      flex-direction: column;
      align-items: start;
      justify-content: center;
      gap: 0;
      padding: 12px 0;
      border-color: transparent;
      border-radius: 2px;
      text-align: start;
    }
    /* Its border is seen there. */
    @media (forced-colors: active) {
      .link-row {
        padding-inline: 12px;
      }
    }
    .link-name {
      max-inline-size: 68ch;
      font-size: var(--_large);
      line-height: 1.35;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .folded {
      display: grid;
      gap: 16px;
    }
    .folded summary {
      min-block-size: var(--_target);
      align-content: center;
      color: var(--_accent);
      cursor: pointer;
    }
    .help-others {
      display: grid;
      gap: 8px;
      justify-items: start;
      padding-block-start: 16px;
      border-block-start: 1px solid var(--_line);
    }
    @media print {
      .help-others {
        display: none;
      }
    }
  }
`;
