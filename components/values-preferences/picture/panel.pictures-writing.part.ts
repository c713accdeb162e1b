import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { picturesTexts } from '../../../src/widget/pictures/messages.js';
import type { ValuesAccess } from '../access.js';
import { valuesCatalog } from '../messages.js';
import { pieceTexts } from './messages.js';
import { PicturePanel } from './picture-panel.js';
import { pieceStyles } from './piece-styles.js';

export const texts = [picturesTexts(valuesCatalog), pieceTexts];
export const styles = [editStyles, pieceStyles];
export const create = (access: ValuesAccess): Panel => new PicturePanel(access);
