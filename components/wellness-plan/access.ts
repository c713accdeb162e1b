import type { WidgetAccess } from '../../src/widget/widget-access.js';
import type { PartKey } from './part-views.js';
import type { CrisisCardWords } from './crisis-card-words.js';
import type { WellnessPlan } from './schema.js';

/** What the editor and the panels see of the widget and may do with it. */
export interface WellnessAccess extends WidgetAccess<WellnessPlan> {
  /** The person's crisis cards, the first in front; undefined while they are being read. */
  readonly cards: () => readonly CrisisCardWords[] | undefined;
  /** Goes to the crisis card on the page, or asks the page to. */
  readonly openCard: () => void;
  /** Whether the card was looked for in vain. */
  readonly isCardElsewhere: () => boolean;
  /** Turns to a part of the editor. */
  readonly editPart: (part: PartKey) => void;
  readonly printBlank: () => void;
}
