/** What all panels of this widget share with other widgets; comes before the first of them. */
import type { CSSResult } from 'lit';
import type { Catalog } from '../../../src/i18n/catalog.js';
import { commonWritingCatalog } from '../../../src/i18n/writing-messages.js';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import { readingStyles } from '../../../src/widget/reading-styles.js';
import { writingStyles } from '../../../src/widget/writing-styles.js';

export const commonTexts: readonly Catalog[] = [commonWritingCatalog];

export const commonStyles: readonly CSSResult[] = [editStyles, writingStyles, readingStyles];
