import type { Catalog } from '../../../src/i18n/catalog.js';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { PanelPart } from '../../../src/widget/panel-controller.js';
import type { ImrAccess } from '../panels.js';
import { sessionsTexts } from './messages.js';
import { sessionsStyles } from './sessions-styles.js';
import { SessionsPanel } from './sessions-panel.js';

/** @param names texts with the names of those who write notes, which all widgets share */
export const withNames = (names: Catalog): PanelPart<ImrAccess> => ({
  texts: sessionsTexts,
  styles: [editStyles, sessionsStyles],
  create: (access) => {
    void access.equip(names, []).then(access.changed);
    return new SessionsPanel(access);
  },
});
