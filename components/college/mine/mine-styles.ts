import { css } from 'lit';

export const mineStyles = css`
  @layer recovery {
    .mine,
    .course-form {
      display: grid;
      gap: 24px;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    .mine p {
      max-inline-size: 68ch;
    }
    .own-courses {
      display: grid;
      min-inline-size: 0;
    }
    .own-courses:empty {
      display: none;
    }
    .own-courses > li {
      padding-block: 16px;
      border-block-start: 1px solid var(--_line);
      min-inline-size: 0;
    }
    .own-courses > li[data-own] {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 120px;
    }
    .own-title {
      font-size: var(--_large);
      line-height: 1.35;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .course-form {
      gap: 16px;
    }
    .saving {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
      min-block-size: var(--_target);
    }
    .course-form > .heading {
      font-size: var(--_large);
    }
    .course-form .states {
      margin-block-start: -12px;
    }
  }
`;
