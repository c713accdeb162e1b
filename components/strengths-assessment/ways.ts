import type { PanelPart } from '../../src/widget/panel-controller.js';
import type { StrengthsAccess } from './access.js';

type Load = () => Promise<PanelPart<StrengthsAccess>>;

/** Views that come as parts: two ways in beside the list, and what others wrote. */
export const panels = {
  story: () => import('./story/panel.story-writing.part.js'),
  pictures: () => import('./pictures/panel.pictures-writing.part.js'),
  notes: () => import('./notes/panel.strength-notes-writing.part.js'),
} satisfies Record<string, Load>;

export type PanelKey = keyof typeof panels;

/** All ways in, in the order in which they are offered; none comes before another. */
export const ways = ['edit', 'story', 'pictures'] as const;
export type Way = (typeof ways)[number];
