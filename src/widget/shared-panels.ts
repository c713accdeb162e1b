import type { Catalog } from '../i18n/catalog.js';
import type { PanelPart } from './panel-controller.js';
import type { NotesAccess, ProposalsOptions } from './proposals/place.js';
import type { SharingAccess } from './sharing/sharing.js';
import type { WidgetAccess } from './widget-access.js';

// Panels that are the same for all widgets. All of them need what writes, so they are fetched by it: what reads holds no address.

/** See proposals.ts. */
export async function proposalsPart<Access extends NotesAccess>(
  catalog: Catalog,
  options: Promise<(access: Access) => ProposalsOptions>,
): Promise<PanelPart<Access>> {
  const [part, optionsOf] = await Promise.all([import('./proposals/panel.proposals-writing.part.js'), options]);
  return {
    texts: part.proposalsTexts(catalog),
    styles: part.proposalsStyles,
    create: (access) => part.proposalsPanel(access, optionsOf(access)),
  };
}

/** See sharing.ts. */
export async function sharingPart(catalog: Catalog): Promise<PanelPart<SharingAccess>> {
  // What others read through decides. Imported by the panel, it would have to lie in what every reader fetches.
  const [part, rule] = await Promise.all([import('./sharing/panel.sharing-writing.part.js'), import('../store/others.part.js')]);
  return { texts: part.sharingTexts(catalog), styles: part.styles, create: (access) => part.create(access, rule) };
}

/** See again.ts. */
export async function againPart<Body, Access extends WidgetAccess<Body>>(catalog: Catalog): Promise<PanelPart<Access>> {
  const part = await import('./again/panel.again-writing.part.js');
  return { texts: part.againTexts(catalog), styles: part.styles, create: (access) => part.create(access) };
}
