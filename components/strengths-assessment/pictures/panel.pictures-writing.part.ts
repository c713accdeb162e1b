import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { picturesTexts } from '../../../src/widget/pictures/messages.js';
import type { StrengthsAccess } from '../access.js';
import { strengthsCatalog } from '../messages.js';
import { PicturesPanel } from './pictures-panel.js';
import { picturesStyles } from './pictures-styles.js';

export const texts = picturesTexts(strengthsCatalog);
export const styles = [editStyles, picturesStyles];
export const create = (access: StrengthsAccess): Panel => new PicturesPanel(access);
