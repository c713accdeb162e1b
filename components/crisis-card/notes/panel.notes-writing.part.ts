import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import { notesTexts } from './messages.js';
import { NotesPanel } from './notes-panel.js';
import { notesStyles } from './styles.js';

export const texts = notesTexts;
export const styles = [editStyles, notesStyles];

export const create = (access: CardPanelAccess): Panel => new NotesPanel(access);
