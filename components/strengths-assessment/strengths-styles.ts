import { css } from 'lit';

/** What the strengths show in every view: ways in, the grid that is read, pictures, notes of others. */
export const strengthsStyles = css`
  @layer recovery {
    .panel,
    .notes,
    .note {
      display: grid;
      gap: 24px;
      align-content: start;
      max-inline-size: 52rem;
    }
    .notes {
      padding-block-start: 24px;
      border-block-start: 1px solid var(--_line);
    }
    .note {
      gap: 4px;
      justify-items: start;
    }
    .said {
      display: flex;
      gap: 12px;
      align-items: start;
    }
    .note .field {
      margin-block-start: 12px;
      inline-size: 100%;
    }
    .note .words {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      max-inline-size: 68ch;
    }
    .gallery {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
      gap: 24px;
      align-items: start;
      margin: 0;
      padding: 0;
    }
    figure {
      display: grid;
      gap: 8px;
      margin: 0;
      min-inline-size: 0;
    }
    figure canvas {
      display: block;
      max-inline-size: 100%;
      max-block-size: 24rem;
      block-size: auto;
      border-radius: var(--_radius);
    }
    figcaption {
      overflow-wrap: anywhere;
    }
    figcaption .detail {
      white-space: normal;
    }
    figcaption .words {
      white-space: pre-wrap;
    }
    .document + .reading {
      border-block-start: 1px solid var(--_line);
      padding-block-start: 24px;
    }
    .root .document,
    .reading[data-section^='domain-'] {
      max-inline-size: 68rem;
    }
    .reading .block:has(> .label:empty) {
      display: block;
    }
    /* On wide pages the three times stand side by side, as they do where they are written. */
    @container (min-width: 44rem) {
      .reading[data-section^='domain-'] {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 12px 32px;
      }
      .reading[data-section^='domain-'] > * {
        grid-column: 1 / -1;
        margin-block-start: 0;
      }
      .reading[data-section^='domain-'] > [data-block] {
        display: block;
      }
      .reading[data-section^='domain-'] > [data-block='want'] {
        grid-area: 2 / 1;
      }
      .reading[data-section^='domain-'] > [data-block='now'] {
        grid-area: 2 / 2;
      }
      .reading[data-section^='domain-'] > [data-block='before'] {
        grid-area: 2 / 3;
      }
    }
  }
`;
