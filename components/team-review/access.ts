import type { StoredRecord } from '../../src/record/record.js';
import type { WidgetAccess } from '../../src/widget/widget-access.js';
import type { TeamReview } from './schema.js';

/** What the editor and the panels see of the widget, beside what those of every widget see. */
export interface ReviewAccess extends WidgetAccess<TeamReview> {
  /** All reviews of the team, newest change first; undefined while they are being read. */
  readonly reviews: () => readonly StoredRecord<TeamReview>[] | undefined;
}
