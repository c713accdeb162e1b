import { proposals } from '../../src/widget/proposals/proposals.js';
import type { Panels } from '../../src/widget/panel-widget-element.js';
import { sharing } from '../../src/widget/sharing/sharing.js';
import type { PeerAccess } from './access.js';
import { peerSupportCatalog } from './messages.js';

/** Views that come as parts; those of what the host brings are one file. */
export const panels = {
  peers: () => import('./profiles/panel.peer-host-writing.part.js'),
  stories: () => import('./stories/panel.peer-host-writing.part.js'),
  meetings: () => import('./meetings/panel.peer-meetings-writing.part.js'),
  proposals: proposals(peerSupportCatalog, async () => (await import('./take-in.peer-writing.part.js')).peerProposals),
  sharing: sharing(peerSupportCatalog),
} satisfies Panels<PeerAccess>;

export type PanelKey = keyof typeof panels;
export const panelKeys = Object.keys(panels) as PanelKey[];
/** Panels in which the person writes. */
export const editPanels: readonly PanelKey[] = ['meetings', 'sharing'];
