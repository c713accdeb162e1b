import type { StoredRecord } from '../../src/record/record.js';
import type { WidgetAccess } from '../../src/widget/widget-access.js';
import type { Group, Meeting } from './schema.js';

/** What the editor, the list and the panels see of the widget, beside what those of every widget see. */
export interface TrialogueAccess extends WidgetAccess<Meeting> {
  readonly meetings: () => readonly StoredRecord<Meeting>[];
  readonly groups: () => readonly StoredRecord<Group>[];
  readonly open: (id: string, view: 'read' | 'edit') => void;
}

/** A goal of which the person said that they would like to talk about it with others. Read as it is stored, by nobody else's rules. */
export interface RaisedGoal {
  readonly title?: unknown;
  readonly raise?: { readonly topic?: unknown };
}
