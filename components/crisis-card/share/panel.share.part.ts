import { html } from 'lit';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import { shareTexts } from './messages.js';

export const texts = shareTexts;
export const styles = [];

export const create = (access: CardPanelAccess): Panel => ({
  render: () =>
    html`${access.heading(access.t('panel_share'), 1)}
      <p>${access.t('share_intro')}</p>`,
});
