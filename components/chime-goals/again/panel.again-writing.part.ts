import { html } from 'lit';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { ReviewView } from '../../../src/widget/review-view.js';
import type { GoalAccess } from '../panels.js';
import { againStyles } from './again-styles.js';
import { againTexts } from './messages.js';

export const texts = againTexts;
export const styles = [editStyles, againStyles];

/** A day on which the person wants to look at a goal again. Nothing happens when it has passed. */
export function create(access: GoalAccess): Panel {
  // It is the whole panel here, so its heading is that of the panel.
  const review = new ReviewView({ ...access, heading: (content, depth = 2, id) => access.heading(content, depth - 1, id) });
  return {
    render: () => html`<div class="again">${review.render()}</div>`,
    reset: () => review.reset(),
  };
}
