import { html } from 'lit';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import { datesSection } from './dates-view.js';
import type { Jurisdiction } from './jurisdictions.js';
import { kindSection } from './kind-view.js';
import { knownJurisdictions } from './known-jurisdictions.js';
import { aboutTexts } from './messages.js';
import { placeSection } from './place-view.js';
import { PlansView } from './plans-view.js';
import { ReviewView } from './review-view.js';
import { SelfBindingView } from './self-binding-view.js';
import { aboutStyles } from './styles.js';

export const texts = aboutTexts;
export const styles = [editStyles, aboutStyles];

/** Everything about the plan as a document: its kind, its place in law, its days, and the person's other plans. */
export const create = (access: CardPanelAccess): Panel => {
  const [selfBinding, review, plans] = [new SelfBindingView(access), new ReviewView(access), new PlansView(access)];
  let pack: unknown;
  let known: ReadonlyMap<string, Jurisdiction> | undefined;
  const places = (): ReadonlyMap<string, Jurisdiction> => {
    const given = access.packs()['jurisdictions'];
    if (!known || given !== pack) known = knownJurisdictions((pack = given));
    return known;
  };
  return {
    render: () => {
      const page = selfBinding.isOpen ? selfBinding.renderPage(places()) : undefined;
      return html`${access.heading(access.t('panel_about'), 1)}
      ${
        page ??
        html`${kindSection(access, selfBinding.renderLine())} ${placeSection(access, places())} ${datesSection(access)}
        ${review.render()} ${plans.render()}`
      }`;
    },
    reset: () => {
      for (const part of [selfBinding, review, plans]) part.reset();
    },
  };
};
