import type { StoredRecord } from '../../src/record/record.js';
import type { PanelPart } from '../../src/widget/panel-controller.js';
import type { ReadingDocument, SheetFormat } from '../../src/widget/reading-document.js';
import { sharing } from '../../src/widget/sharing/sharing.js';
import type { WidgetAccess } from '../../src/widget/widget-access.js';
import { crisisCardCatalog } from './messages.js';
import type { CrisisPlan } from './schema.js';

type PlanRecord = StoredRecord<CrisisPlan>;

/** What a panel of the card sees of it, beside what those of every widget see. `save` keeps what is saved as a version that stays. */
export interface CardPanelAccess extends WidgetAccess<CrisisPlan> {
  /** The plan as it stands on screen. */
  readonly plan: () => CrisisPlan;
  /** Digest of the words on screen; undefined until it is made, and the card is drawn again then. */
  readonly digest: () => string | undefined;
  /** What a version of the plan says. */
  readonly documentOf: (plan: CrisisPlan, record?: PlanRecord, format?: SheetFormat) => ReadingDocument;
  /** Own legal text of the host for self-binding, and where it holds. */
  readonly selfBinding: () => { readonly jurisdiction: string; readonly text: string } | undefined;
  /** Shows another plan of the same person; undefined for the one that comes first. @param isNew it has no words yet */
  readonly openPlan: (id: string | undefined, isNew?: boolean) => void;
}

type Load = () => Promise<PanelPart<CardPanelAccess>>;

/** Views of the card that come as parts, in the order in which they are offered. */
export const panels = {
  show: () => import('./show/panel.show.part.js'),
  notes: () => import('./notes/panel.notes-writing.part.js'),
  about: () => import('./about/panel.about-writing.part.js'),
  sign: () => import('./sign/panel.sign-writing.part.js'),
  copies: () => import('./copies/panel.copies-writing.part.js'),
  share: () => import('./share/panel.share.part.js'),
  versions: () => import('./versions/panel.versions-writing.part.js'),
  sharing: sharing(crisisCardCatalog),
} satisfies Record<string, Load>;

export type PanelKey = keyof typeof panels;

export const panelKeys = Object.keys(panels) as PanelKey[];

/** Panels in which the person writes, and those that need what writes for whoever acts. */
export const editPanels: readonly PanelKey[] = ['about', 'sign', 'copies', 'sharing'];
export const writingPanels: readonly PanelKey[] = [...editPanels, 'notes', 'versions'];
