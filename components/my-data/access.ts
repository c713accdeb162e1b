import type { SubjectAccess } from '../../src/widget/subject-access.js';
import type * as Tools from './shared/tools.my-data-tools.part.js';

/** What the first screen knows of everything that is kept. */
export interface Overview {
  /** How many records there are of each kind: of what is kept, not of a person. */
  readonly counts: ReadonlyMap<string, number>;
  /** When a copy was last saved from here. */
  readonly copiedAt: string | undefined;
}

/** What the panels see of the widget. */
export interface MyDataAccess extends SubjectAccess {
  /** What a kind of record is called. */
  readonly kindName: (name: string) => string;
  /** Undefined while it is being read. */
  readonly overview: () => Overview | undefined;
  /** Notes in the journal that a copy was saved. */
  readonly noteCopy: () => Promise<void>;
}

/** What the panels get beside that: what only they share. */
export interface PanelAccess extends MyDataAccess {
  readonly tools: typeof Tools;
}
