import { laterTexts } from '../../src/i18n/catalog.js';
import { strengthsCatalog } from './messages.js';

/** English texts for writing the strengths as a list. */
const english = {
  intro: 'Start with what you want. Then add what you have now, and what worked before.',
  intro_example: {
    I: 'For example: I know my street. My aunt rings each week. I can fix bikes.',
    we: 'For example: we know our street. Our aunt rings each week. We can fix bikes.',
  },
  domain_choice: 'Part of life',
  add_want: { I: 'Add what I want', we: 'Add what we want' },
  add_now: { I: 'Add what I have', we: 'Add what we have' },
  add_before: 'Add what worked',
  add_backers: 'Add a person, place or thing',
  backer_name: 'Name',
  backer_kind: 'What it is',
  kind_person: 'A person',
  kind_place: 'A place',
  kind_group: 'A group or club',
  kind_thing: 'A thing or an animal',
  kind_skill: { I: 'Something I can do', we: 'Something we can do' },
  kind_tradition: 'A tradition',
  backer_service: 'This is a service or paid help',
  more: 'Do more with this',
  put_first: 'Put this first',
  is_first: 'This is now at the top of what matters most.',
  make_goal: { I: 'Turn this into something I want to work towards', we: 'Turn this into something we want to work towards' },
  goal_made: {
    I: 'Now it is among the things I want to work towards.',
    we: 'Now it is among the things we want to work towards.',
  },
  goal_there: {
    I: 'It is already among the things I want to work towards.',
    we: 'It is already among the things we want to work towards.',
  },
  goal_take_back: 'Take that back',
  goal_taken_back: 'That was taken back. What you wrote here stays.',
  goal_grew: 'More was written about it since, so it was left as it is.',
  goal_held: 'This site did not allow that. What you wrote here stays.',
  matters_help: 'As many as you like, or none. The first stands at the top of the page.',
  matters_choose: { I: 'Choose from what I wrote', we: 'Choose from what we wrote' },
  matters_add: 'Add this',
};

/** The texts with their languages, which are those of the widget. */
export const strengthsWritingCatalog = laterTexts(strengthsCatalog, english);

export type StrengthsWritingMessages = typeof english;
