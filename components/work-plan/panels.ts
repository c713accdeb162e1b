import { proposals } from '../../src/widget/proposals/proposals.js';
import type { PanelPart } from '../../src/widget/panel-controller.js';
import { sharing } from '../../src/widget/sharing/sharing.js';
import type { WorkAccess } from './access.js';
import { workPlanCatalog } from './messages.js';

/** Views that come as parts, in the order in which they are offered. */
export const panels = {
  search: () => import('./search/panel.work-search-writing.part.js'),
  tell: () => import('./tell/panel.work-tell-writing.part.js'),
  supports: () => import('./supports/panel.work-supports-writing.part.js'),
  proposals: proposals(workPlanCatalog, async () => (await import('./take-in.work-writing.part.js')).workProposals),
  sharing: sharing(workPlanCatalog),
} satisfies Record<string, () => Promise<PanelPart<WorkAccess>>>;
