import { css } from 'lit';

/** Layout of writing in words; what is wanted and what is not wanted stand side by side where there is room. */
export const valuesEditorStyles = css`
  @layer recovery {
    .words-way,
    .topics,
    .entry,
    .own-topic,
    .decide,
    .beside,
    .who-choice {
      display: grid;
      gap: 24px;
      align-content: start;
      min-inline-size: 0;
    }
    .own-topic,
    .decide {
      gap: 8px;
    }
    .entry {
      gap: 0;
    }
    .entry .field {
      margin-block-start: 8px;
    }
    .topics + .topics {
      border-block-start: 1px solid var(--_line);
      padding-block-start: 24px;
    }
    .topics .item-list,
    .decide {
      max-inline-size: 52rem;
    }
    .own-topic {
      padding-inline-start: 12px;
      border-inline-start: 2px solid var(--_line);
    }
    .own-topic .label:empty,
    .topics .label:empty {
      display: none;
    }
    .who-sees summary {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 6px;
      min-block-size: var(--_target);
      padding-inline: 4px;
      color: var(--_quiet);
      font-size: var(--_small);
      cursor: pointer;
      list-style: none;
      overflow-wrap: anywhere;
    }
    .who-sees summary::-webkit-details-marker {
      display: none;
    }
    .who-sees .names {
      color: var(--_accent);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .who-choice {
      gap: 0;
      padding-inline-start: 12px;
      border-inline-start: 2px solid var(--_line);
    }
    .who-choice .quiet {
      max-inline-size: 60ch;
    }
    @container (min-width: 44rem) {
      .beside {
        grid-template-columns: 1fr 1fr;
        column-gap: 32px;
      }
    }
  }
`;
