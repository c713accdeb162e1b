import { html } from 'lit';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import { notesTexts } from './messages.js';

export const texts = notesTexts;
export const styles = [];

export const create = (access: CardPanelAccess): Panel => ({
  render: () =>
    html`${access.heading(access.t('panel_notes'), 1)}
      <p>${access.t('notes_intro')}</p>`,
});
