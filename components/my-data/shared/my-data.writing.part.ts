/** What all panels of this widget share; comes before the first of them. */
import { css, type CSSResult } from 'lit';
import type { Catalog } from '../../../src/i18n/catalog.js';
import { commonWritingCatalog } from '../../../src/i18n/writing-messages.js';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import { readingStyles } from '../../../src/widget/reading-styles.js';
import { writingStyles } from '../../../src/widget/writing-styles.js';

export const commonTexts: readonly Catalog[] = [commonWritingCatalog];

const panelLooks = css`
  @layer recovery {
    .panel > * {
      min-inline-size: 0;
    }
    .rows {
      display: grid;
      gap: 12px;
    }
    .rows > li {
      display: grid;
      gap: 4px;
      justify-items: start;
      padding-block-end: 12px;
      border-block-end: 1px solid var(--_line);
      content-visibility: auto;
      contain-intrinsic-block-size: auto 5rem;
    }
    .rows bdi {
      overflow-wrap: anywhere;
    }
    .sides {
      display: grid;
      gap: 24px;
    }
    .side {
      display: grid;
      gap: 16px;
      align-content: start;
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

export const commonStyles: readonly CSSResult[] = [editStyles, writingStyles, readingStyles, panelLooks];
