import { css } from 'lit';

export const notesStyles = css`
  @layer recovery {
    .notes {
      display: grid;
      gap: 24px;
    }
    .notes > li {
      display: grid;
      gap: 8px;
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--_line);
      max-inline-size: 68ch;
    }
    .note-words {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .proposal {
      display: grid;
      gap: 8px;
      padding: 12px;
      background: var(--_soft);
    }
    .notes .sides {
      display: grid;
      gap: 16px;
    }
    details > .notes {
      margin-block-start: 16px;
    }
    @container (min-width: 36rem) {
      .notes .sides {
        grid-template-columns: 1fr 1fr;
      }
    }
  }
`;
