import { html } from 'lit';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import { versionsTexts } from './messages.js';

export const texts = versionsTexts;
export const styles = [];

export const create = (access: CardPanelAccess): Panel => ({
  render: () =>
    html`${access.heading(access.t('panel_versions'), 1)}
      <p>${access.t('versions_intro')}</p>`,
});
