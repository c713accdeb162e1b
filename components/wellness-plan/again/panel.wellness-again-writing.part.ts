import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { ReviewView } from '../../../src/widget/review-view.js';
import type { WellnessAccess } from '../access.js';
import { againStyles } from './again-styles.js';
import { againTexts } from './messages.js';

export const texts = againTexts;
export const styles = [editStyles, againStyles];

/** A day on which the person wants to look at the plan again. Nothing happens when it has passed. */
export function create(access: WellnessAccess): Panel {
  // It is the whole panel, so its heading is that of the panel.
  const heading: typeof access.heading = (content, depth = 2, id) => access.heading(content, depth - 1, id);
  const review = new ReviewView({ ...access, heading });
  return { render: () => review.render(), reset: () => review.reset() };
}
