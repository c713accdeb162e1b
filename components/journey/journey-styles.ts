import { css } from 'lit';

/** What all views of the journey share. */
export const journeyStyles = css`
  @layer recovery {
    .journey-title {
      font-size: var(--_larger);
      font-weight: 650;
      line-height: 1.25;
    }
    .opening {
      font-size: var(--_large);
    }
    .words {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      max-inline-size: 68ch;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    @media (forced-colors: none) {
      button.flush,
      .more button {
        padding-inline: 0;
      }
    }
  }
`;
