import type { PanelPart } from '../../src/widget/panel-controller.js';
import { proposals } from '../../src/widget/proposals/proposals.js';
import { sharing } from '../../src/widget/sharing/sharing.js';
import type { ValuesAccess } from './access.js';
import { valuesCatalog } from './messages.js';

type Load = () => Promise<PanelPart<ValuesAccess>>;

/** Views that come as parts: two ways in beside that by words, who will see it, what others write, questions for others. */
export const panels = {
  story: () => import('./story/panel.story-writing.part.js'),
  picture: () => import('./picture/panel.pictures-writing.part.js'),
  seen: () => import('./seen/panel.values-writing.part.js'),
  proposals: proposals(valuesCatalog, async () => (await import('./notes/take-in.values-writing.part.js')).valuesProposals),
  sharing: sharing(valuesCatalog),
  coach: () => import('./coach/panel.values-coach.part.js'),
} satisfies Record<string, Load>;

/** All ways in, in the order in which they are offered; none comes before another. */
export const ways = ['edit', 'story', 'picture'] as const;
export type Way = (typeof ways)[number];
