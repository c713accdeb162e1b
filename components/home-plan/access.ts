import type { StoredRecord } from '../../src/record/record.js';
import type { WidgetAccess } from '../../src/widget/widget-access.js';
import type { RightsText } from './rights-text.js';
import type { HomeOption, HomePlan } from './schema.js';

/** What the editor and the panels see of the widget, beside what those of every widget see. */
export interface HomeAccess extends WidgetAccess<HomePlan> {
  /** Homes of the person, as they arranged them. */
  readonly options: () => readonly StoredRecord<HomeOption>[];
  /** What the host says about the rights of tenants where it is. */
  readonly rightsText: () => RightsText | undefined;
}
