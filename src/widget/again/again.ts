import type { Catalog } from '../../i18n/catalog.js';
import type { PanelPart } from '../panel-controller.js';
import type { WidgetAccess } from '../widget-access.js';
import { writingPart } from '../writing-part.js';

/**
 * The panel in which a person picks a day to look at a record again: one line in the `panels` of a widget. The panel and its texts are one
 * part for all widgets; `panel_again` of the widget is what it is called.
 */
export const again =
  <Body, Access extends WidgetAccess<Body>>(catalog: Catalog) =>
  async (): Promise<PanelPart<Access>> =>
    (await writingPart()).againPart<Body, Access>(catalog);
