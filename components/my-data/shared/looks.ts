import { css } from 'lit';

/** Looks of all panels. */
export const panelLooks = css`
  @layer recovery {
    .panel > * {
      min-inline-size: 0;
    }
    .panel > p {
      max-inline-size: 68ch;
    }
    .plain-choices {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .part > .field {
      inline-size: min(100%, 26rem);
    }
    .part > .field.wide,
    .part > details {
      inline-size: 100%;
    }
    .rows button.plain {
      padding-inline: 0;
      justify-content: start;
      text-align: start;
    }
    .rows {
      inline-size: 100%;
      display: grid;
      gap: 12px;
    }
    .rows > li {
      display: grid;
      gap: 4px;
      justify-items: start;
      padding-block-end: 12px;
      border-block-end: 1px solid var(--_line);
    }
    .rows bdi {
      overflow-wrap: anywhere;
    }
    .part:has(.side) {
      max-inline-size: none;
    }
    .sides,
    .side {
      inline-size: 100%;
    }
    .sides {
      display: grid;
      gap: 24px;
    }
    .side {
      /* What is read in it is laid out by its own width. */
      container-type: inline-size;
      min-inline-size: 0;
    }
    @container (min-width: 40rem) {
      .sides {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    .problem {
      font-weight: 600;
    }
  }
`;
