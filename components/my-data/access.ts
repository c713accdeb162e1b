import type { SubjectAccess } from '../../src/widget/subject-access.js';

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
