import type { StoredRecord } from '../../src/record/record.js';
import type { WidgetAccess } from '../../src/widget/widget-access.js';
import type { JobContact, WorkPlan } from './schema.js';

/** What the editor and the panels see of the widget, beside what those of every widget see. */
export interface WorkAccess extends WidgetAccess<WorkPlan> {
  /** Contacts with employers, newest day first. */
  readonly contacts: () => readonly StoredRecord<JobContact>[];
}
