import type { WidgetSubject } from '../suites/widget-subject.js';
import { fixtures } from '../../components/peer-support/fixtures.js';
import { peerLinkKind } from '../../components/peer-support/kind.js';
import { peerSupportCatalog } from '../../components/peer-support/messages.js';
import { panelKeys } from '../../components/peer-support/panels.js';
import type { PeerLink } from '../../components/peer-support/schema.js';

/** The widget of peer support, as far as the shared suite has to know it. */
export const subject: WidgetSubject<PeerLink> = {
  tag: 'recovery-peer-support',
  kind: peerLinkKind,
  catalog: peerSupportCatalog,
  fixtures,
  filled: 'filled',
  views: ['list', 'read', 'edit', ...panelKeys],
  field: '[id="peer.name"]',
  written: ({ peer }) => peer.name,
  withWords: (name) => ({ ...peerLinkKind.empty(), peer: { id: '', name } }),
  title: { en: 'Peer support', de: 'Peer-Begleitung' },
};
