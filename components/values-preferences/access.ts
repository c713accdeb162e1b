import type { Actor } from '../../src/record/record.js';
import type { ReadingDocument } from '../../src/widget/reading-document.js';
import type { WidgetAccess } from '../../src/widget/widget-access.js';
import type * as Pictures from './picture/board.pictures.part.js';
import type { Values } from './schema.js';

/** What somebody sees of the record: the words they may see, and what is read of them. */
export interface Shown {
  readonly body: Values;
  readonly reading: ReadingDocument;
}

/** What the ways in (words, story, picture) and the panels see of the widget, beside what those of every widget see. */
export interface ValuesAccess extends WidgetAccess<Values> {
  /** Goes on to reading. */
  readonly done: () => void;
  /** Who can see one place of the record, to be chosen; stands below its words. */
  readonly whoSees: (place: string) => unknown;
  /** The record as somebody else sees it. */
  readonly shownTo: (actor: Actor) => Shown;
  /** The markup of that: the same for a preview and for whoever acts. @param level of its headings */
  readonly renderShown: (shown: Shown, level: number) => unknown;
  /** What shows pictures, with its looks; fetched once. Undefined where it cannot be had: that is shown. */
  readonly pictures: () => Promise<typeof Pictures | undefined>;
}
