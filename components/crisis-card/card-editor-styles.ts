import { css } from 'lit';

/** Layouts of the card: narrow shows one part at a time, medium all of them, wide with the list of parts beside. */
export const cardEditorStyles = css`
  @layer recovery {
    .intro {
      display: grid;
      gap: 4px;
      max-inline-size: 68ch;
    }
    .edit,
    .panels,
    .part-panel {
      display: grid;
      gap: 24px;
      align-content: start;
      min-inline-size: 0;
    }
    .panels {
      gap: 48px;
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
    .arrange {
      display: grid;
      gap: 16px;
      padding-block-start: 24px;
      border-block-start: 1px solid var(--_line);
    }
    @container (max-width: 27.99rem) {
      .part-panel:not([data-current]) {
        display: none;
      }
    }
    @container (min-width: 28rem) {
      .part-choice,
      .steps {
        display: none;
      }
    }
    @container (min-width: 52rem) {
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
