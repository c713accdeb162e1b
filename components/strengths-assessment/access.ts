import type { WidgetAccess } from '../../src/widget/widget-access.js';
import type { ShownDomain } from './domains.js';
import type { Strengths } from './schema.js';

/** What the ways in (list, story, pictures) see of the widget, beside what those of every widget see. */
export interface StrengthsAccess extends WidgetAccess<Strengths> {
  readonly domains: () => readonly ShownDomain[];
  /** Goes on to reading. */
  readonly done: () => void;
}
