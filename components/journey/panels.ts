import type { PanelPart } from '../../src/widget/panel-controller.js';
import { proposals } from '../../src/widget/proposals/proposals.js';
import type { JourneyAccess } from './access.js';
import { journeyCatalog } from './messages.js';

/** Views that come as parts: the journey as a story, and what others write. */
export const panels = {
  story: () => import('./story/panel.journey-story.part.js'),
  proposals: proposals(journeyCatalog, async () => (await import('./take-in.journey-writing.part.js')).journeyProposals),
} satisfies Record<string, () => Promise<PanelPart<JourneyAccess>>>;
