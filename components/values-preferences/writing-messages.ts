import { laterTexts } from '../../src/i18n/catalog.js';
import { valuesCatalog } from './messages.js';

/** English texts for writing the values in words, and for choosing who can see them. */
const english = {
  intro: 'Write about what you like, in any order. You can leave the rest.',
  hint_who: {
    I: 'What should people who work with me know about me?',
    we: 'What should people who work with us know about us?',
  },
  hint_people: 'Who is close to you? Where do you feel at home?',
  hint_culture: 'Words, days, customs: what should others know or respect?',
  hint_faith: 'A faith, a practice, a place, nature, people. Or none.',
  hint_gender: 'Names and words that are right for you. Who you love. Only if you like.',
  hint_family: 'Who belongs to your family? Who needs you?',
  hint_body: 'Food, sleep, touch, pain, moving: what is good for you?',
  hint_work: 'Paid or not: what do you do, or want to do?',
  hint_helped: 'How should people talk to you? What do they do that helps?',
  hint_want: 'People, places, talking, rest, medicine: what would you choose?',
  hint_notWant: { I: 'This counts as much as what I want.', we: 'This counts as much as what we want.' },
  hint_pastGood: 'A person, a place, a thing somebody said or did.',
  hint_pastBad: 'What should not happen again?',
  hint_decide: 'Some people like to decide alone, some with others. It can differ from day to day.',
  add_first: 'Write about this',
  decide_way: 'Who decides',
  decide_words: 'In your own words',
  own_topics: { I: 'Topics of my own', we: 'Topics of our own' },
  own_topics_hint: 'Something that is not in the list above.',
  own_add: 'Add a topic',
  own_name: 'What it is about',
  who_can_see: 'Who can see this',
  who_nobody: { I: 'only me', we: 'only us' },
  who_today: 'Nothing is sent. This says what is shown to them when they open this page under their own name.',
  who_no_lock: 'It is not a lock. People who use this device or run this site may be able to read it.',
  group_supporter: 'Family and friends',
  group_peer: 'Peer workers',
  group_advocate: { I: 'People who speak up for me', we: 'People who speak up for us' },
  group_clinician: 'The care team',
  named: '{name}, {role}',
  role_supporter: 'family or friend',
  role_peer: 'peer worker',
  role_advocate: 'advocate',
  role_clinician: 'care team',
  role_agent: { I: 'someone who speaks for me', we: 'someone who speaks for us' },
  role_witness: 'witness',
};

/** The texts with their languages, which are those of the widget. */
export const valuesWritingCatalog = laterTexts(valuesCatalog, english);

export type ValuesWritingMessages = typeof english;
