import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { TrialogueAccess } from '../access.js';
import { ownNoteTexts } from './messages.js';
import { OwnNotePanel } from './own-note-panel.js';

export const texts = ownNoteTexts;
export const styles = [editStyles];
export const create = (access: TrialogueAccess): Panel => new OwnNotePanel(access);
