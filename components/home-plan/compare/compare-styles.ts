import { css } from 'lit';

/** A table where there is room; one row under the other where there is none. */
export const compareStyles = css`
  @layer recovery {
    .homes {
      display: grid;
      gap: 0;
      min-inline-size: 0;
    }
    .homes .home-row {
      display: grid;
      gap: 8px 24px;
      padding-block: 12px;
      border-block-start: 1px solid var(--_line);
    }
    .homes .row-head,
    .homes .home-cell {
      display: grid;
      gap: 4px;
      align-content: start;
      justify-items: start;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .homes .home-cell p {
      white-space: pre-wrap;
    }
    .homes .arrange {
      display: flex;
      flex-wrap: wrap;
    }
    .homes .home-name {
      font-weight: 650;
    }
    @container (min-width: 40rem) {
      .home-heads .arrange svg {
        rotate: -90deg;
      }
      .home-heads .arrange svg:dir(rtl) {
        rotate: 90deg;
      }
      .homes .home-row {
        grid-template-columns: 11rem repeat(var(--homes), minmax(0, 1fr));
      }
      .homes .home-row:not(.home-heads) .home-name {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .homes {
        --homes: 1;
      }
      .homes[data-homes='2'] {
        --homes: 2;
      }
      .homes[data-homes='3'] {
        --homes: 3;
      }
    }
  }
`;
