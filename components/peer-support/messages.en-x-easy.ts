// drafted, not yet read by people who use easy read
import type { Translation } from '../../src/i18n/catalog.js';
import type { PeerSupportMessages } from './messages.js';

export default {
  what: 'A peer worker has lived through hard times too. You choose if you want to meet. You choose whom.',
  privacy: 'What the peer worker may have to tell others',
  wishes_hint: 'For example: walk, cook or go to an office. Or sit quietly. Anything is fine.',
  privacy_none:
    'A peer worker may have to tell others some things. This site has not said which. You can ask them first. Ask before you tell them anything.',
  ask_help: 'This tells the people who run this site. They learn that you ask, and whom for. Your words are not sent.',
  ask_answer_none: 'This page cannot show who has read it. It cannot show when they will answer.',
  come_back_hint: 'A name, a place or a way. Use your own words.',
  helping_hint: 'You can listen or teach. You can show new people round. You can be a peer worker.',
  offer_help: 'This tells the people who run this site. They learn that you would like to help. Your words are not sent.',
} satisfies Translation<PeerSupportMessages>;
