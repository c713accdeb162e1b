/** What all panels of this widget share with other widgets; comes before the first of them. */
import type { CSSResult } from 'lit';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import { readingStyles } from '../../../src/widget/reading-styles.js';
import { writingStyles } from '../../../src/widget/writing-styles.js';

export const commonStyles: readonly CSSResult[] = [editStyles, writingStyles, readingStyles];
