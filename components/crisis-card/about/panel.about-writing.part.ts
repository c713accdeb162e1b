import { html, nothing } from 'lit';
import { RecoveryError } from '../../../src/errors.js';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import { datesSection } from './dates-view.js';
import { kindSection } from './kind-view.js';
import { knownJurisdictions, type Places } from './known-jurisdictions.js';
import { aboutTexts } from './messages.js';
import { placeSection } from './place-view.js';
import { PlansView } from './plans-view.js';
import type * as Reference from './reference.about-reference-writing.part.js';
import { ReviewView } from './review-view.js';
import { SelfBindingView } from './self-binding-view.js';
import { aboutStyles } from './styles.js';

export const texts = aboutTexts;
export const styles = [editStyles, aboutStyles];

/** Everything about the plan as a document: its kind, its place in law, its days, and the person's other plans. */
export const create = (access: CardPanelAccess): Panel => {
  let reference: typeof Reference | undefined;
  let isAsked = false;
  let pack: unknown;
  let places: Places | undefined;
  const ask = async (): Promise<void> => {
    isAsked = true;
    try {
      reference = await import('./reference.about-reference-writing.part.js');
      access.changed();
    } catch (cause) {
      access.fail(new RecoveryError('StorageLost', { cause }));
    }
  };
  const placesOf = ({ jurisdictions }: typeof Reference): Places => {
    const given = access.packs()['jurisdictions'];
    if (!places || given !== pack) places = knownJurisdictions((pack = given), jurisdictions);
    return places;
  };
  const selfBinding = new SelfBindingView(access);
  const review = new ReviewView(access, () => reference?.calendarFile);
  const plans = new PlansView(access);
  return {
    render: () => {
      if (!isAsked) void ask();
      const page = reference && selfBinding.isOpen ? selfBinding.renderPage(placesOf(reference)) : undefined;
      return html`${access.heading(access.t('panel_about'), 1)}
      ${
        page ??
        html`${kindSection(access, selfBinding.renderLine())} ${reference ? placeSection(access, placesOf(reference)) : nothing}
        ${datesSection(access)} ${review.render()} ${plans.render()}`
      }`;
    },
    reset: () => {
      isAsked = reference !== undefined;
      for (const part of [selfBinding, review, plans]) part.reset();
    },
  };
};
