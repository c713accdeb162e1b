import { html } from 'lit';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import { signTexts } from './messages.js';

export const texts = signTexts;
export const styles = [];

export const create = (access: CardPanelAccess): Panel => ({
  render: () =>
    html`${access.heading(access.t('panel_sign'), 1)}
      <p>${access.t('sign_intro')}</p>`,
});
