import type { PanelPart } from '../../src/widget/panel-controller.js';
import type { ReviewAccess } from './access.js';

/** Views that come as parts. */
export const panels = {
  compare: () => import('./compare/panel.team-compare.part.js'),
} satisfies Record<string, () => Promise<PanelPart<ReviewAccess>>>;
