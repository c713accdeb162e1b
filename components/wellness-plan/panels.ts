import type { PanelPart } from '../../src/widget/panel-controller.js';
import { again } from '../../src/widget/again/again.js';
import { proposals } from '../../src/widget/proposals/proposals.js';
import { sharing } from '../../src/widget/sharing/sharing.js';
import type { WellnessAccess } from './access.js';
import { wellnessPlanCatalog } from './messages.js';
import type { WellnessPlan } from './schema.js';

type Load = () => Promise<PanelPart<WellnessAccess>>;

/** Views that come as parts, in the order in which they are offered. */
export const panels = {
  today: () => import('./today/panel.wellness-today-writing.part.js'),
  proposals: proposals(
    wellnessPlanCatalog,
    async () => (await import('./proposals/take-in.wellness-writing.part.js')).wellnessProposals,
  ),
  again: again<WellnessPlan, WellnessAccess>(wellnessPlanCatalog),
  sharing: sharing(wellnessPlanCatalog),
} satisfies Record<string, Load>;

export const panelKeys = Object.keys(panels) as (keyof typeof panels)[];
