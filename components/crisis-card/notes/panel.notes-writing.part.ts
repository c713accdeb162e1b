import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { panelStyles } from '../panel-styles.js';
import type { CardPanelAccess } from '../panels.js';
import { notesTexts } from './messages.js';
import { NotesPanel } from './notes-panel.js';
import { notesStyles } from './notes-styles.js';

export const texts = notesTexts;
export const styles = [editStyles, panelStyles, notesStyles];
export const create = (access: CardPanelAccess): Panel => new NotesPanel(access);
