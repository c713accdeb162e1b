import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { StrengthsAccess } from '../access.js';
import { notesTexts } from './messages.js';
import { NotesPanel } from './notes-panel.js';

export const texts = notesTexts;
export const styles = [editStyles];
export const create = (access: StrengthsAccess): Panel => new NotesPanel(access);
