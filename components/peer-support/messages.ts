import { defineCatalog } from '../../src/i18n/catalog.js';
import type { ProposalsMessages } from '../../src/widget/proposals/messages.js';
import type { MeetingsMessages } from './meetings/messages.js';
import type { ProfilesMessages } from './profiles/messages.js';
import type { StoriesMessages } from './stories/messages.js';
import type { PeerSupportWritingMessages } from './writing-messages.js';

const english = {
  title: 'Peer support',
  note_only: 'These are the words of somebody else. You see what they share with you. You can add notes, but not change them.',
  what: 'A peer worker has lived through hard times too. You choose if you want to meet, and whom.',
  list_empty: 'Nothing is written here yet. That is fine.',
  own_wish: 'Write down a wish to meet somebody',
  group_meet: 'People to meet',
  group_give: { I: 'What I give', we: 'What we give' },
  anyone: 'Anyone who has time',
  back_to_list: 'Back to the list',
  show_more: 'Show more',
  panels: 'More',
  panel_peers: 'Find somebody to meet',
  panel_stories: 'Stories of hope',
  panel_meetings: 'Our meetings',
  panel_proposals: 'What others wrote',

  who: 'Somebody to meet',
  asked: 'Asked to meet on {date}.',
  ended: 'These meetings have ended',
  ended_me: { I: 'I ended this.', we: 'We ended this.' },
  ended_peer: 'The peer worker ended this.',
  ended_other: 'It ended for another reason.',
  come_back: { I: 'How I can come back', we: 'How we can come back' },
  come_back_none: 'You can ask again here at any time.',
  wishes: 'What to do together',
  swap: 'What each of us brings',
  bring: { I: 'What I bring', we: 'What we bring' },
  peer_brings: 'What the peer worker brings',
  written_by: 'Written by {who}',
  peer_worker: 'the peer worker',
  shared: 'What we both like',
  how: 'How we meet',
  how_ways: 'In which way',
  way_place: 'In a place',
  way_phone: 'By phone',
  way_online: 'Online',
  how_place: 'Where',
  how_often: 'How often',
  how_tongue: 'In which language',
  how_met: 'How we met',
  meetings: 'Our meetings',
  meeting_note: 'Note',
  meeting_no_note: 'None was kept.',
  meeting_mine: { I: 'My own words', we: 'Our own words' },
  writer_person: { I: 'me', we: 'us' },
  privacy: 'What the peer worker may have to pass on',

  helping: { I: 'I would like to help others', we: 'We would like to help others' },
  helping_anyone: 'Anyone can help others. There is nothing to wait for.',
  offered: 'This site was told on {date}.',
  story: { I: 'A story of mine', we: 'A story of ours' },
  story_name: 'Told by',
  story_about: 'This story talks about: {about}',
  taken_back: 'Taken back on {date}.',
};

/** The texts with their languages. */
export const peerSupportCatalog = defineCatalog({
  name: 'peer-support',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
  english,
});

/** All texts of the widget; the type of the other languages. */
export type PeerSupportMessages = typeof english &
  PeerSupportWritingMessages &
  ProfilesMessages &
  StoriesMessages &
  MeetingsMessages &
  ProposalsMessages;
/** Keys of what reads. */
export type PeerSupportKey = keyof typeof english;
