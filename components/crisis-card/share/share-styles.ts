import { css } from 'lit';

/** Looks of the panel. The field has its own, because what writes may not be here: readers share too. */
export const shareStyles = css`
  @layer recovery {
    .share,
    .share-way {
      display: grid;
      gap: 12px;
      justify-items: start;
      align-content: start;
    }
    .share {
      gap: 32px;
    }
    .share p,
    .share-parts {
      max-inline-size: 68ch;
    }
    .share .depth-1 {
      font-size: var(--_large);
    }
    .share-way {
      inline-size: 100%;
      padding-block-start: 24px;
      border-block-start: 1px solid var(--_line);
    }
    .share-way.first {
      padding: 0;
      border: 0;
    }
    .share-parts {
      list-style: disc;
      padding-inline-start: 20px;
      overflow-wrap: anywhere;
    }
    .share-field {
      display: grid;
      gap: 4px;
      inline-size: 100%;
      max-inline-size: 36rem;
    }
    .share-field :is(input, textarea) {
      inline-size: 100%;
      min-block-size: var(--_target);
      padding: 9px 12px;
      font: inherit;
      color: inherit;
      background: var(--_field);
      border: 1px solid var(--_field-line);
      border-radius: var(--_radius);
    }
    .share-field:has(textarea) {
      max-inline-size: none;
    }
    .share-result {
      padding-inline-start: 12px;
      border-inline-start: 4px solid currentColor;
    }
  }
`;
