import { css } from 'lit';

/** Looks of the panel `sign`. */
export const signStyles = css`
  @layer recovery {
    .sign {
      display: grid;
      gap: 40px;
      max-inline-size: 68ch;
    }
    .sign > .quiet {
      display: grid;
      gap: 4px;
      margin-block-start: -28px;
    }
    .sign > section {
      display: grid;
      gap: 16px;
      min-inline-size: 0;
    }
    .sign .check input {
      min-block-size: 0;
      padding: 0;
    }
    .sign input[type='date'] {
      max-inline-size: 14rem;
    }
    .sign .hint,
    .signature .state {
      display: flex;
      align-items: start;
      gap: 8px;
    }
    .sign .hint svg,
    .signature .state svg {
      margin-block-start: 0.15em;
    }
    .signatures {
      display: grid;
      gap: 24px;
    }
    .signatures > li {
      display: flex;
      align-items: start;
      justify-content: space-between;
      gap: 8px;
    }
    .signature {
      display: grid;
      gap: 4px;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .signature .name {
      font-size: var(--_large);
    }
    .signature .said {
      white-space: pre-wrap;
    }
    .drawn svg,
    .pad svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: 3 / 1;
      stroke-width: 3;
    }
    .drawn {
      display: block;
      inline-size: 15rem;
      max-inline-size: 100%;
    }
    .drawn svg {
      stroke-width: 5;
    }
    .pad {
      max-inline-size: 40rem;
      background: var(--_field);
      border: 1px solid var(--_field-line);
      border-radius: var(--_radius);
    }
    .pad svg {
      /* A finger draws here and does not move the page. */
      touch-action: none;
      cursor: crosshair;
    }
    .pad .ground {
      stroke: var(--_line);
      stroke-width: 1;
    }
  }
`;
