import { css } from 'lit';

/** Looks of notes: what somebody wrote comes first, who wrote it above, what can be done below. */
export const notesStyles = css`
  @layer recovery {
    .panel[data-shown='notes'],
    .composer,
    .notes {
      display: grid;
      gap: 24px;
      align-content: start;
    }
    .panel[data-shown='notes'] > *,
    .composer > *,
    .note {
      min-inline-size: 0;
    }
    .notes:empty {
      display: none;
    }
    .intro {
      display: grid;
      gap: 4px;
      max-inline-size: 68ch;
    }
    .note {
      display: grid;
      gap: 12px;
      padding-block-start: 20px;
      border-block-start: 1px solid var(--_line);
      max-inline-size: 52rem;
    }
    .note-words {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      max-inline-size: 68ch;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    .proposed,
    .written {
      padding-inline-start: 12px;
      border-inline-start: 2px solid var(--_line);
    }
    .answered {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
    }
    .views,
    .places {
      display: grid;
      gap: 16px;
    }
    .view {
      display: grid;
      gap: 4px;
      align-content: start;
      min-inline-size: 0;
    }
    .note .actions > button.plain:first-child {
      margin-inline-start: -8px;
    }
    .version {
      display: grid;
      gap: 12px;
    }
    .result {
      display: flex;
      gap: 12px;
      align-items: start;
      max-inline-size: 68ch;
    }
    .choices input[type='radio'] {
      min-block-size: 22px;
      padding: 0;
    }
    .hidden-notes > summary,
    .whole-card > summary {
      min-block-size: var(--_target);
      padding-block: 10px;
      color: var(--_accent);
      cursor: pointer;
    }
    @container (min-width: 36rem) {
      .views,
      .places {
        grid-template-columns: 1fr 1fr;
        gap: 24px;
      }
    }
    @media print {
      .composer {
        display: none;
      }
    }
  }
`;
