import { html } from 'lit';
import { editStyles } from '../controls/item-list.js';
import type { Panel } from '../panel-controller.js';
import { ReviewView } from '../review-view.js';
import type { WidgetAccess } from '../widget-access.js';
import { againStyles } from './again-styles.js';

export { againTexts } from './messages.js';
export const styles = [editStyles, againStyles];

/** A day on which the person wants to look at a record again. Nothing happens when it has passed. */
export function create<Body>(access: WidgetAccess<Body>): Panel {
  // It is the whole panel here, so its heading is that of the panel.
  const review = new ReviewView({ ...access, heading: (content, depth = 2, id) => access.heading(content, depth - 1, id) });
  return {
    render: () => html`<div class="again">${review.render()}</div>`,
    reset: () => review.reset(),
  };
}
