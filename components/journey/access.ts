import type { WidgetAccess } from '../../src/widget/widget-access.js';
import type { Sought } from './sought.js';
import type * as Time from './time/panel.journey-time.part.js';
import type { Entry, EntryPicture } from './kinds/entry.js';
import type { Journey } from './schema.js';

/** What the parts of the widget see of it and may do with it. */
export interface JourneyAccess extends WidgetAccess<Journey> {
  /** Everything that is in the journey, newest first; what the person left out is among it, and says so. */
  readonly entries: () => readonly Entry[];
  /** Those of them that fit what is looked for. */
  readonly shown: () => readonly Entry[];
  /** What reads the records; there whenever another part is on screen. */
  readonly time: () => typeof Time;
  /** Whether anything was read yet. */
  readonly isRead: () => boolean;
  readonly sought: () => Sought;
  /** Looks for something else, and says what came of it. */
  readonly seek: (change: Partial<Sought>) => void;
  /** The canvas of an image; undefined where it is nowhere, or not here yet. */
  readonly canvasOf: (picture: EntryPicture) => HTMLCanvasElement | undefined;
  /** An image of a moment has gone: what shows it lets go. */
  readonly forgetImage: (picture: string) => void;
  /** Whether what shows images has come. */
  readonly showsImages: () => boolean;
  /** Revision of the record in which it was written. */
  readonly revisionOf: (entry: Entry) => number;
  /** Prints what is on screen. */
  readonly print: () => void;
  /** What is written of an entry beside it; undefined until what writes has come. */
  readonly renderMark: (entry: Entry) => unknown;
  /** The way back of what was left out last. */
  readonly renderLeftOut: () => unknown;
}
