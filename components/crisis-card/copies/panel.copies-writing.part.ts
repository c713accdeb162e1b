import { html } from 'lit';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import { copiesTexts } from './messages.js';

export const texts = copiesTexts;
export const styles = [];

export const create = (access: CardPanelAccess): Panel => ({
  render: () =>
    html`${access.heading(access.t('panel_copies'), 1)}
      <p>${access.t('copies_intro')}</p>`,
});
