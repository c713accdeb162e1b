import type { PanelPart } from '../../src/widget/panel-controller.js';
import type { StrengthsAccess } from './access.js';

type Load = () => Promise<PanelPart<StrengthsAccess>>;

/** Ways in that come as parts, beside the list. */
export const panels = {
  story: () => import('./story/panel.story-writing.part.js'),
  pictures: () => import('./pictures/panel.pictures-writing.part.js'),
} satisfies Record<string, Load>;

export type PanelKey = keyof typeof panels;

export const panelKeys = Object.keys(panels) as PanelKey[];

/** All ways in, in the order in which they are offered; none comes before another. */
export const ways = ['edit', ...panelKeys] as const;
