import { proposals } from '../../src/widget/proposals/proposals.js';
import type { PanelPart } from '../../src/widget/panel-controller.js';
import { sharing } from '../../src/widget/sharing/sharing.js';
import type { HomeAccess } from './access.js';
import { homePlanCatalog } from './messages.js';

/** Views that come as parts, in the order in which they are offered. */
export const panels = {
  options: () => import('./options/panel.home-options-writing.part.js'),
  compare: () => import('./compare/panel.home-compare-writing.part.js'),
  proposals: proposals(homePlanCatalog, async () => (await import('./take-in.home-writing.part.js')).homeProposals),
  sharing: sharing(homePlanCatalog),
} satisfies Record<string, () => Promise<PanelPart<HomeAccess>>>;
