import { css } from 'lit';

/** Looks of the story. */
export const storyStyles = css`
  @layer recovery {
    .panel[data-shown='story'],
    .story,
    .chapter {
      display: grid;
      gap: 24px;
      grid-template-columns: minmax(0, 1fr);
    }
    .story {
      gap: 40px;
    }
    .story-tools {
      align-items: center;
      gap: 8px 24px;
    }
    .chapter > .heading {
      font-size: var(--_larger);
    }
    .told {
      display: grid;
      gap: 4px;
      min-inline-size: 0;
      content-visibility: auto;
      contain-intrinsic-block-size: auto 7rem;
    }
    .told .entry-words {
      gap: 12px;
    }
    .told-source {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
    }
  }
`;
