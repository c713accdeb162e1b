import { css } from 'lit';

/** What the card shows in every view: the ways to its panels. */
export const cardStyles = css`
  @layer recovery {
    .panel {
      display: grid;
      gap: 24px;
      max-inline-size: 52rem;
    }
    .actions.first button {
      min-block-size: 56px;
      font-weight: 600;
    }
    /* What a stranger reads first has to fit on the first screen of a small telephone. */
    .lead li:has(.call) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: 12px;
    }
    .lead li:has(.call) .words {
      flex: 0 1 auto;
    }
    @container (max-width: 35.99rem) {
      .actions.first {
        margin-block: -12px;
      }
      /* A name makes the title longer: with two lines of it the rest still has to fit. */
      #title:has(bdi) {
        font-size: inherit;
        padding-block: 2px;
      }
      .document > * + .lead,
      .lead > * + * {
        margin-block-start: 8px;
      }
    }
  }
`;
