import { proposals } from '../../src/widget/proposals/proposals.js';
import type { PanelPart } from '../../src/widget/panel-controller.js';
import { sharing } from '../../src/widget/sharing/sharing.js';
import type { TrialogueAccess } from './access.js';
import { trialogueCatalog } from './messages.js';

/** Views that come as parts, in the order in which they are offered. */
export const panels = {
  group: () => import('./group/panel.trialogue-group-writing.part.js'),
  mine: () => import('./mine/panel.trialogue-mine-writing.part.js'),
  proposals: proposals(trialogueCatalog, async () => (await import('./take-in.trialogue-writing.part.js')).trialogueProposals),
  sharing: sharing(trialogueCatalog),
} satisfies Record<string, () => Promise<PanelPart<TrialogueAccess>>>;
