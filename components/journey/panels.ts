import type { PanelPart } from '../../src/widget/panel-controller.js';
import { proposals } from '../../src/widget/proposals/proposals.js';
import { sharing } from '../../src/widget/sharing/sharing.js';
import type { JourneyAccess } from './access.js';
import { journeyCatalog } from './messages.js';

/** Views that come as parts: the journey as a story, what others write, and who can see it. */
export const panels = {
  story: () => import('./story/panel.journey-story.part.js'),
  proposals: proposals(journeyCatalog, async () => (await import('./take-in.journey-writing.part.js')).journeyProposals),
  sharing: sharing(journeyCatalog),
} satisfies Record<string, () => Promise<PanelPart<JourneyAccess>>>;
