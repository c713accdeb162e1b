import type { PanelPart } from '../../src/widget/panel-controller.js';
import { proposals } from '../../src/widget/proposals/proposals.js';
import { sharing } from '../../src/widget/sharing/sharing.js';
import type { CollegeAccess } from './access.js';
import { collegeCatalog } from './messages.js';

type Load = () => Promise<PanelPart<CollegeAccess>>;

const prospectus: Load = () => import('./prospectus/panel.college-courses-writing.part.js');

/** Views that come as parts: the courses of the host in two shapes, those of the person, and what others write. */
export const panels = {
  courses: prospectus,
  calendar: prospectus,
  mine: () => import('./mine/panel.college-mine-writing.part.js'),
  proposals: proposals(collegeCatalog, async () => (await import('./take-in.college-writing.part.js')).planProposals),
  sharing: sharing(collegeCatalog),
} satisfies Record<string, Load>;

export type PanelKey = keyof typeof panels;
export const panelKeys = Object.keys(panels) as PanelKey[];
/** Views in which the person writes. The courses of the host are for everybody. */
export const editPanels: readonly PanelKey[] = ['mine', 'sharing'];
