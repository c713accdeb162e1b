import { html } from 'lit';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { ReviewView } from '../../../src/widget/review-view.js';
import type { CardPanelAccess } from '../panels.js';
import { aboutStyles } from './about-styles.js';
import { kindChoice } from './kind-choice.js';
import { aboutTexts } from './messages.js';
import { PlaceView } from './place-view.js';
import { Places } from './places.js';
import { PlansView } from './plans-view.js';
import { SelfBindingView } from './self-binding-view.js';
import { validityView } from './validity-view.js';

export const texts = aboutTexts;
export const styles = [editStyles, aboutStyles];

/** "About this card": which of several plans this is, what kind, where and how long it is good, when to look again. */
export function create(access: CardPanelAccess): Panel {
  const plans = new PlansView(access);
  const places = new Places(access);
  const place = new PlaceView(access, places);
  const binding = new SelfBindingView(access, places);
  const review = new ReviewView(access);
  return {
    render: () =>
      html`<div class="about">
        <div class="about-part">
          ${access.heading(access.t('panel_about'), 1)}
          <p class="quiet">${access.t('about_intro')}</p>
        </div>
        ${plans.render()} ${kindChoice(access)} ${binding.render()} ${place.render()} ${validityView(access)} ${review.render()}
      </div>`,
    reset: () => {
      plans.reset();
      binding.reset();
      review.reset();
    },
  };
}
