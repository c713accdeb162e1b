import { laterTexts } from '../../src/i18n/catalog.js';
import { chimeGoalsCatalog } from './messages.js';

/** English texts for writing goals. */
const english = {
  ask: 'What would you like more of in your life?',
  ask_hint: 'Big or small, near or far off. Use your own words. They stay as you write them.',
  more_open: 'Add what you would have more of',
  toward: 'You wrote about what you want to get away from. That makes sense. If you like, add what you would have more of.',
  toward_keep: { I: 'Keep my words as they are', we: 'Keep our words as they are' },
  toward_add: 'Add',
  more_ask: 'If that changed, what would you be doing more?',
  why_ask: { I: 'Why does this matter to me?', we: 'Why does this matter to us?' },
  rest: 'Add more, if you like',
  facets_ask: 'This is mostly about',
  facets_hint: 'Choose any, or none.',
  facet_C_hint: {
    I: 'Who am I in touch with? Where do I belong?',
    we: 'Who are we in touch with? Where do we belong?',
  },
  facet_H_hint: {
    I: 'What do I look forward to? Who believes in me?',
    we: 'What do we look forward to? Who believes in us?',
  },
  facet_I_hint: { I: 'Who am I, besides my problems?', we: 'Who are we, besides our problems?' },
  facet_M_hint: { I: 'What gives my days sense?', we: 'What gives our days sense?' },
  facet_E_hint: { I: 'What do I decide? What am I good at?', we: 'What do we decide? What are we good at?' },
  citizenship_ask: 'Living among others',
  citizenship_rights_hint: { I: 'What am I entitled to?', we: 'What are we entitled to?' },
  citizenship_responsibilities_hint: { I: 'Who counts on me?', we: 'Who counts on us?' },
  citizenship_roles_hint: { I: 'Which roles do I have, or want?', we: 'Which roles do we have, or want?' },
  citizenship_resources_hint: { I: 'What makes it possible to join in?', we: 'What lets us join in?' },
  citizenship_relationships_hint: { I: 'Who knows me by name?', we: 'Who knows us by name?' },
  citizenship_belonging_hint: {
    I: 'Where do people notice when I am not there?',
    we: 'Where do people notice when we are not there?',
  },
  step: 'What',
  steps_hint: 'One small thing to do next. Leave this empty if a big wish is enough.',
  add_step: 'Add a step',
  helpers_hint: 'Friends, neighbours, clubs, or people at work. Say how, if you like.',
  add_helper: 'Add someone',
  barriers_hint: 'It may be a place, a rule, money or how people act.',
  add_barrier: 'Add something that gets in the way',
  hoped: 'Own words for how it goes',
  hoped_hint:
    'If you like, say what each of these would look like. They stand beside the choices when you write how it is going.',
  strengths_pick: { I: 'Choose from my strengths', we: 'Choose from our strengths' },
  strength_remove: 'Take this off the goal',

  put_away: 'Put this away',
  put_away_help: 'What you put away leaves the list. You find it under "Put away".',
  bring_back: 'Bring this back to the list',
  was_put_away: 'Put away.',
  was_brought_back: 'Back in the list.',
  remove_goal: 'Take this goal out',
};

/** The texts with their languages, which are those of the reading ones. */
export const chimeGoalsWritingCatalog = laterTexts(chimeGoalsCatalog, english);

export type ChimeGoalsWritingMessages = typeof english;
