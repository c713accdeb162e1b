import type { Catalog } from '../../i18n/catalog.js';
import type { PanelPart } from '../panel-controller.js';
import { writingPart } from '../writing-part.js';
import type { NotesAccess, ProposalsOptions } from './place.js';

/**
 * The panel in which others write and suggest words, and the person answers them: one line in the `panels` of a widget. The panel
 * and its texts are one part for all widgets; `panel_proposals` of the widget is its title.
 * @param options fetches how the widget takes words in; best from the part that writes, which is there by then
 */
export const proposals =
  <Access extends NotesAccess>(catalog: Catalog, options: () => Promise<(access: Access) => ProposalsOptions>) =>
  async (): Promise<PanelPart<Access>> =>
    (await writingPart()).proposalsPart(catalog, options());
