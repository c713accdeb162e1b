import { laterTexts } from '../../src/i18n/catalog.js';
import { peerSupportCatalog } from './messages.js';

/** English texts for writing. */
const english = {
  name_ask: 'Who is it?',
  name_hint: 'A name, if you know one.',
  anyone_ask: 'Anyone is fine',
  wishes_ask: 'What would you like to do together?',
  wishes_hint: 'Walk, cook, go to an office, sit quietly, or anything else.',
  add_wish: 'Add a wish',
  bring_ask: { I: 'What do I bring?', we: 'What do we bring?' },
  bring_hint: 'What you know, like, or have lived through. Both sides bring something.',
  add_bring: 'Add something you bring',
  rest: 'Add more, if you like',
  shared_hint: 'Football, faith, cats, the same street, or anything else.',
  add_shared: 'Add something you both like',
  how_ask: 'How would you like to meet?',
  how_hint: 'Choose any, or none.',

  privacy_none:
    'This site has not said what a peer worker may have to pass on. You can ask them first, before you tell them anything.',
  privacy_changed: 'This text has changed since you began.',
  acts: 'Asking and ending',
  ask: 'Ask to meet {name}',
  ask_anyone: 'Ask to meet anyone',
  ask_help: 'This tells the people behind this site that you ask, and whom for. Your words are not sent.',
  ask_answer_none: 'This page cannot show who has read it, or when they will answer.',
  asked_said: 'You asked. Your wish is saved.',
  ask_refused: 'This site could not pass on your wish. Nothing was asked. Your words are still here.',
  ask_back: 'Take this wish back',
  ask_back_said: 'You do not ask any more.',
  end: 'End these meetings',
  end_help: 'You give no reason. You can ask again at any time.',
  end_said: 'These meetings have ended. You can ask again at any time.',
  ended_by: 'Who ended it?',
  ended_words: 'A few words about that',
  come_back_hint: 'A name, a place or a way, in your own words.',
  again: 'Ask to meet again',
  go_on: 'Go on meeting',
  go_on_said: 'It goes on.',

  meeting_of: 'The meeting on {date}',
  meeting_undated: 'A meeting without a day',
  meeting_new: 'A meeting that is not in the list yet',
  peer_ends: 'Ending these meetings',

  helping_ask: 'How would you like to help others?',
  helping_hint: 'You can listen, show new people round, teach, or be a peer worker.',
  helping_host_none: 'This site has not said how to begin. You can ask somebody there.',
  offer_title: 'How to begin',
  offer: 'Tell this site',
  offer_help: 'This tells the people behind this site that you would like to help. Your words are not sent.',
  offer_said: 'This site knows now that you would like to help.',
  offer_refused: 'This site could not take this up. Your words are still here.',

  story_title: 'A title',
  story_ask: {
    I: 'What would I tell somebody who is where I was?',
    we: 'What would we tell somebody who is where we were?',
  },
  story_hint: 'It can stay unfinished. What is still hard may be in it, too.',
  story_name_ask: 'A name to stand with it',
  story_name_hint: 'Your own, another one, or none.',
  story_about_ask: 'What it talks about',
  story_about_hint: 'If it may be hard to read, say so here. The words stay folded until somebody opens them.',
  story_private: 'This goes to nobody unless you copy it out.',
  story_copy: 'Copy this story',
  story_copied: 'The story is copied. You can paste it where you want it.',
  story_not_copied: 'This could not be copied. Mark the words and copy them by hand.',

  take_back: 'Take this back',
  take_back_help: 'Taking it back means you no longer stand by it. You can bring it back at any time.',
  stand_again: 'Bring this back',
  stood_again: 'It is back.',
  removed_link: 'This was taken out of the list.',
  remove_link: 'Take this out of the list',
};

/** The texts with their languages, which are those of the reading ones. */
export const peerSupportWritingCatalog = laterTexts(peerSupportCatalog, english);

export type PeerSupportWritingMessages = typeof english;
