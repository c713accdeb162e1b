/** Class, kind, texts and packs of peer support. Importing this registers nothing. */
export { RecoveryPeerSupport } from './peer-support-element.js';
export { peerLinkKind } from './kind.js';
export { peerLinkSchema, type PeerLink } from './schema.js';
export { peerSupportCatalog, type PeerSupportMessages } from './messages.js';
export { linksDocument, peerLinkDocument } from './document.js';
export type { PeerDetail, StoryDetail } from './events.js';
export type { PeerSupportPack } from './host-texts.js';
export type { PeerProfile } from './profiles/peer-pack.js';
export type { HostStory } from './stories/story-pack.js';
