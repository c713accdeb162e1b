import type { PanelPart } from '../../src/widget/panel-controller.js';
import { proposals } from '../../src/widget/proposals/proposals.js';
import { sharing } from '../../src/widget/sharing/sharing.js';
import type { StrengthsAccess } from './access.js';
import { strengthsCatalog } from './messages.js';

type Load = () => Promise<PanelPart<StrengthsAccess>>;

/** Views that come as parts: two ways in beside the list, and what others write. */
export const panels = {
  story: () => import('./story/panel.story-writing.part.js'),
  pictures: () => import('./pictures/panel.pictures-writing.part.js'),
  proposals: proposals(
    strengthsCatalog,
    async () => (await import('./notes/take-in.strengths-writing.part.js')).strengthsProposals,
  ),
  sharing: sharing(strengthsCatalog),
} satisfies Record<string, Load>;

export type PanelKey = keyof typeof panels;

/** All ways in, in the order in which they are offered; none comes before another. */
export const ways = ['edit', 'story', 'pictures'] as const;
export type Way = (typeof ways)[number];
