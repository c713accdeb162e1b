import { html } from 'lit';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import { showTexts } from './messages.js';

export const texts = showTexts;
export const styles = [];

export const create = (access: CardPanelAccess): Panel => ({
  render: () =>
    html`${access.heading(access.t('panel_show'), 1)}
      <p>${access.t('show_intro')}</p>`,
});
