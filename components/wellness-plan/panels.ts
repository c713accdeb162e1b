import type { PanelPart } from '../../src/widget/panel-controller.js';
import { proposals } from '../../src/widget/proposals/proposals.js';
import type { WellnessAccess } from './access.js';
import { wellnessPlanCatalog } from './messages.js';

type Load = () => Promise<PanelPart<WellnessAccess>>;

/** Views that come as parts, in the order in which they are offered. */
export const panels = {
  today: () => import('./today/panel.wellness-today-writing.part.js'),
  proposals: proposals(
    wellnessPlanCatalog,
    async () => (await import('./proposals/take-in.wellness-writing.part.js')).wellnessProposals,
  ),
  again: () => import('./again/panel.wellness-again-writing.part.js'),
} satisfies Record<string, Load>;

export const panelKeys = Object.keys(panels) as (keyof typeof panels)[];
