import { css } from 'lit';

/** What goals need before anything is written: the list and the ways to other views. */
export const goalsStyles = css`
  @layer recovery {
    .goal-group,
    .panel {
      display: grid;
      gap: 8px;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    .panel {
      gap: 24px;
    }
    /* Words without a label need no place for one. */
    .reading .block:has(> .label:empty) {
      display: block;
    }
    .block > .label:empty {
      display: none;
    }
    .to-list {
      margin-block: -12px;
    }
    /* With forced colours its border is seen. */
    @media (forced-colors: none) {
      .to-list button,
      .arrangements button {
        padding-inline: 0;
      }
    }
    .goal-groups {
      display: grid;
      gap: 32px;
      min-inline-size: 0;
    }
    .goal-group > .heading {
      color: var(--_quiet);
      font-size: var(--_small);
    }
    .goal-group > button {
      justify-self: start;
    }
    .goal-group li {
      border-block-start: 1px solid var(--_line);
      /* What is not on screen costs nothing. */
      content-visibility: auto;
      contain-intrinsic-block-size: auto 64px;
    }
    .goal-group > .heading + .quiet {
      padding-block: 12px;
      border-block-start: 1px solid var(--_line);
    }
    .goal-row {
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
      .goal-row {
        padding-inline: 12px;
      }
    }
    .goal-title {
      max-inline-size: 68ch;
      font-size: var(--_large);
      line-height: 1.35;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .list-tools {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: 12px 24px;
    }
    .arrangements {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
    }
    [aria-pressed='true'] {
      font-weight: 650;
    }
    .arrangements [aria-pressed='true'] {
      color: inherit;
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 6px;
    }
    .search {
      flex: 1 1 14rem;
      max-inline-size: 24rem;
    }
    .search input {
      inline-size: 100%;
      min-block-size: var(--_target);
      padding: 9px 12px;
      font: inherit;
      color: inherit;
      background: var(--_field);
      border: 1px solid var(--_field-line);
      border-radius: var(--_radius);
    }
    @media print {
      .goal-group li {
        content-visibility: visible;
      }
    }
    @container (min-width: 52rem) {
      .goal-groups[data-arranged='chime'] {
        grid-template-columns: 1fr 1fr;
        align-items: start;
        gap: 32px 48px;
      }
    }
  }
`;
