import { css } from 'lit';

export const wordsStyles = css`
  @layer recovery {
    .topic,
    .goal-line,
    .content,
    .tools-kept {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    .topic {
      gap: 32px;
    }
    .gone-note {
      display: block;
      font-size: var(--_small);
    }
    .goal-line {
      padding: 16px;
      background: var(--_soft);
      border-radius: var(--_radius);
    }
    .goal-line > .heading,
    .content > .heading,
    .tools-kept > .heading {
      font-size: var(--_small);
      color: var(--_quiet);
    }
    .topic .depth-1 {
      font-size: var(--_larger);
    }
    .about {
      max-inline-size: 68ch;
      margin-block-start: 4px;
    }
    .tool {
      display: grid;
      gap: 4px;
      justify-items: start;
      overflow-wrap: anywhere;
    }
    .content ::slotted(*) {
      max-inline-size: 100%;
    }
    .away li {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: center;
    }
    .to-path {
      margin-block: -12px;
    }
    /* With forced colours their borders are seen. */
    @media (forced-colors: none) {
      .tool button,
      .away button,
      .to-path button {
        padding-inline: 0;
      }
    }
    .away summary,
    .goal-choice summary,
    .reminder summary {
      min-block-size: var(--_target);
      align-content: center;
      color: var(--_accent);
      cursor: pointer;
    }
    /* Words without a label need no place for one. */
    .reading .block:has(> .label:empty) {
      display: block;
    }
    .block > .label:empty {
      display: none;
    }
    /* A long goal is read where its topic is open. */
    .topic-row [dir='auto'] {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }
  }
`;
