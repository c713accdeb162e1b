import type { Catalog } from '../../i18n/catalog.js';
import type { PanelPart } from '../panel-controller.js';
import type { NotesAccess, ProposalsOptions } from './place.js';

/**
 * The panel in which others write and suggest words, and the person answers them: one line in the `panels` of a widget. The panel
 * and its texts are one part for all widgets; `panel_proposals` of the widget is its title.
 * @param options fetches how the widget takes words in; best from the part that writes, which is there by then
 */
export const proposals =
  <Access extends NotesAccess>(catalog: Catalog, options: () => Promise<(access: Access) => ProposalsOptions>) =>
  async (): Promise<PanelPart<Access>> => {
    const [part, optionsOf] = await Promise.all([import('./panel.proposals-writing.part.js'), options()]);
    return {
      texts: part.proposalsTexts(catalog),
      styles: part.proposalsStyles,
      create: (access) => part.proposalsPanel(access, optionsOf(access)),
    };
  };
