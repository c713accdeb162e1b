import type { Catalog } from '../../i18n/catalog.js';
import type * as Others from '../../store/others.part.js';
import type { PanelPart } from '../panel-controller.js';
import type { WidgetAccess } from '../widget-access.js';
import { writingPart } from '../writing-part.js';

/** What the panel sees of a widget: it changes no word, so it is the same for every kind of record. */
export type SharingAccess = Omit<WidgetAccess<unknown>, 'update'>;

/** What says who may read what, and when that ends. */
export type SharingRule = typeof Others;

/**
 * The panel in which the person gives others something to read, sees who can read what, and takes it back: one line in the `panels`
 * of a widget. For records of one person only.
 */
export const sharing = (catalog: Catalog) => async (): Promise<PanelPart<SharingAccess>> =>
  (await writingPart()).sharingPart(catalog);
