import { css } from 'lit';

/** Looks of a record that is read. */
export const readingStyles = css`
  @layer recovery {
    /* No grid in a grid: browsers measure what is in it several times, and a page of words needs none. */
    .document,
    .reading {
      max-inline-size: 52rem;
    }
    .document > * + * {
      margin-block-start: 32px;
    }
    .reading > * + * {
      margin-block-start: 12px;
    }
    /* What is not on screen yet costs nothing; a printer gets it all. Where there is little, telling what is on screen costs more. */
    .long .reading:not(.lead) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 16rem;
    }
    @media print {
      .long .reading:not(.lead) {
        content-visibility: visible;
      }
    }
    .reading + .reading {
      border-block-start: 1px solid var(--_line);
      padding-block-start: 24px;
    }
    .reading li {
      overflow-wrap: anywhere;
      max-inline-size: 68ch;
    }
    .reading li + li {
      margin-block-start: 4px;
    }
    .reading li:has(.detail) + li,
    .reading li:has(.call) + li {
      margin-block-start: 12px;
    }
    .reading .words {
      display: block;
      white-space: pre-wrap;
      /* Words in another direction than the page keep their order and stand where the eyes are. */
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    .lead .words {
      font-size: var(--_large);
      line-height: 1.35;
    }
    .lead .name .words {
      font-size: var(--_larger);
      font-weight: 700;
      line-height: 1.25;
    }
    .detail {
      display: block;
      white-space: pre-wrap;
    }
    .call {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-block-size: var(--_target);
      font-size: var(--_large);
      font-weight: 600;
      white-space: nowrap;
    }
    @container (min-width: 36rem) {
      .reading .block {
        display: flex;
        gap: 24px;
        align-items: baseline;
      }
      .reading .block > .label {
        flex: 0 0 12rem;
      }
      .reading .block > :last-child {
        flex: 1;
        min-inline-size: 0;
      }
    }
  }
`;
