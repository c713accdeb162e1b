import { html } from 'lit';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import { aboutTexts } from './messages.js';

export const texts = aboutTexts;
export const styles = [];

export const create = (access: CardPanelAccess): Panel => ({
  render: () =>
    html`${access.heading(access.t('panel_about'), 1)}
      <p>${access.t('about_intro')}</p>`,
});
