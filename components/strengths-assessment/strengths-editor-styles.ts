import { css } from 'lit';

/** Layouts of the list: narrow shows one part of life, medium all of them one below the other, wide the grid of three times. */
export const strengthsEditorStyles = css`
  @layer recovery {
    .intro {
      display: grid;
      gap: 4px;
      max-inline-size: 68ch;
    }
    .list,
    .domains,
    .domain,
    .times,
    .matters {
      display: grid;
      gap: 24px;
      align-content: start;
      min-inline-size: 0;
    }
    .domain,
    .matters {
      gap: 12px;
    }
    .domain + .domain,
    .domains + .matters {
      border-block-start: 1px solid var(--_line);
      padding-block-start: 24px;
    }
    .times {
      gap: 16px;
    }
    /* Words take the whole row; what can be done with them stands below. */
    .domain .item-list {
      max-inline-size: 52rem;
    }
    .entries li:not(.removed) {
      display: grid;
      grid-template-columns: 1fr auto;
    }
    .entries li > :first-child:not(.quiet) {
      grid-column: 1 / -1;
    }
    /* What is folded away opens below its button, which stays where it is. */
    .entries .entry-more {
      grid-area: 2 / 1 / 3 / 3;
    }
    .entries .tools {
      grid-area: 2 / 2;
      align-self: start;
    }
    .entry-more {
      min-inline-size: 0;
    }
    .entry-more summary {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--_target);
      padding-inline: 8px;
      color: var(--_accent);
      font-size: var(--_small);
      cursor: pointer;
      list-style: none;
    }
    .entry-more summary::-webkit-details-marker {
      display: none;
    }
    .entry-acts {
      display: grid;
      justify-items: start;
      padding-inline-start: 12px;
      border-inline-start: 2px solid var(--_line);
    }
    .entry-more:not([open]) > .entry-acts {
      display: none;
    }
    .entry-acts button {
      text-align: start;
    }
    .made {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      padding-inline-start: 8px;
    }
    .matters .label:empty {
      display: none;
    }
    .matters .words {
      font-size: var(--_large);
      line-height: 1.35;
      overflow-wrap: anywhere;
      padding-block: 8px;
    }
    .matters-choice {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: end;
    }
    .matters-choice .field {
      flex: 1 1 16rem;
      min-inline-size: 0;
      max-inline-size: 36rem;
    }
    @container (max-width: 27.99rem) {
      .domain:not([data-current]) {
        display: none;
      }
      .domain[data-current] {
        border: 0;
        padding: 0;
      }
    }
    @container (min-width: 28rem) {
      .domain-choice,
      .steps {
        display: none;
      }
    }
    @container (min-width: 44rem) {
      .domain .item {
        align-items: end;
      }
      .times {
        grid-template-columns: repeat(3, minmax(0, 1fr));
        column-gap: 32px;
      }
    }
  }
`;
