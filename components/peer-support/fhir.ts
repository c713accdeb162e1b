import { defineFhirMapping, type Given } from '../../src/fhir/mapping.js';
import { formOf } from './link-state.js';
import type { PeerLink } from './schema.js';

const isMeeting = ({ form = '' }: Given<PeerLink>): boolean => formOf({ form }) === 'meet';
const typeOf = (body: Given<PeerLink>): string => (isMeeting(body) ? 'CareTeam' : 'DocumentReference');

/** Somebody to meet: a CareTeam with the peer's name. The wish to help others and a story of one's own are documents of the person. */
export const peerLinkMapping = defineFhirMapping<PeerLink>({
  kind: { name: 'peer-link' },
  resourceType: typeOf,
  words: {
    'peer-link': 'Peer support',
    ways: 'How',
    tongue: 'Language',
    mine: 'Own words',
    about: 'It is about',
    'peer.name': 'Peer',
    whatIBring: 'Brought along',
    often: 'How often',
    'story.words': 'Story',
    'story.name': 'Told by',
  },
  silent: 'form privacyLimits askedAt offeredAt on noteMode writers at by',
  choices: 'ways',
  drafts({ body }, { word, lines }) {
    const title = word('peer-link');
    const [name] = lines(body.peer?.name);
    const status = body.endings?.at(-1)?.by ? 'inactive' : name ? 'active' : 'proposed';
    const fields = isMeeting(body)
      ? { status, name: title, participant: name ? [{ role: [{ text: title }], member: { display: name } }] : [] }
      : { type: { text: title } };
    return [{ resourceType: typeOf(body), title, fields }];
  },
});
