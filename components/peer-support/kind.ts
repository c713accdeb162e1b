import { defineKind } from '../../src/record/kind.js';
import type { PeerLink } from './schema.js';

/** By hand, because the schema comes later. A test holds both equal. */
const emptyLink = (): PeerLink => ({
  ...{ form: '', peer: { id: '', name: '' }, anyone: false, howWeMet: '' },
  ...{ sharedInterests: [], whatIBring: [], wishes: [] },
  howWeMeet: { ways: [], place: '', often: '', tongue: '' },
  ...{ privacyLimits: '', askedAt: '', meetings: [], endings: [], comeBack: '' },
  ...{ helping: '', offeredAt: '', story: { title: '', words: '', name: '', about: '' } },
});

/** Records of kind `peer-link`: one for each peer, or wish to meet one; for the wish to help others; for each own story. */
export const peerLinkKind = defineKind<PeerLink>({
  name: 'peer-link',
  schema: async () => (await import('./schema.writing.part.js')).peerLinkSchema,
  empty: emptyLink,
  edition: '1',
});
