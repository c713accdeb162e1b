import { laterTexts } from '../../src/i18n/catalog.js';
import { wellnessPlanCatalog } from './messages.js';

/** English texts for writing a wellness plan. `idea_<list>_<n>` are words that the person may take in, and then change. */
const english = {
  intro: 'Start with what it is like when you are well. Skip what you do not want.',
  parts: 'Parts of this plan',
  well_hint: {
    I: 'For example: I sing in the kitchen. I ring people back.',
    we: 'For example: we sing in the kitchen. We ring people back.',
  },
  toolbox_hint: 'A person, a place, a song, a walk. You can use these in all parts of the plan.',
  tool: 'What helps',
  tool_kind: 'What kind of thing it is',
  tool_handy: 'Close at hand',
  add_tool: 'Add a thing that helps',
  add_daily: 'Add a thing for each day',
  add_now_and_then: 'Add a thing for now and then',
  upsets_what: { I: 'What throws me', we: 'What throws us' },
  signs_what: { I: 'What I notice', we: 'What we notice' },
  signs_hint: 'Other people may see some of these first. You can ask them.',
  worse_what: 'What it is like then',
  add_upsets: { I: 'Add a thing that throws me', we: 'Add a thing that throws us' },
  add_signs: 'Add a small sign',
  add_worse: 'Add what it is like',
  add_then: { I: 'Write what I do then', we: 'Write what we do then' },
  pick_tool: { I: 'Choose from things that help me', we: 'Choose from things that help us' },
  picked: 'It is in the list now.',
  tool_gone: 'You took this off the list of things that help. The words stay here.',
  tool_back: 'Put it back on that list',
  tool_is_back: 'It is on the list of things that help again.',
  tool_own: { I: 'Keep it as my own words', we: 'Keep it as our own words' },
  tool_is_own: 'These are your own words now. You can change them here.',
  ideas: 'Ideas',
  ideas_help: 'Choose one to add it. You can change the words.',
  idea_added: 'Added. You can change the words.',
  idea_tools_1: 'A walk to the water and back',
  idea_tools_2: 'Someone to ring after supper',
  idea_tools_3: 'A song to sing along to',
  idea_tools_4: 'Ten minutes with an animal',
  idea_tools_5: 'A warm bath',
  idea_daily_1: 'Open the curtains',
  idea_daily_2: 'Eat something warm',
  idea_daily_3: 'Go outside once',
  idea_daily_4: 'Talk with one person',
  idea_nowAndThen_1: 'Cook for someone',
  idea_nowAndThen_2: 'A day with no plans',
  idea_nowAndThen_3: 'Look through old photos',
  idea_rest_1: 'The post can wait for a week',
  idea_rest_2: 'Let someone else cook',
  idea_rest_3: 'Sleep as long as it takes',
  crisis_choose: 'The crisis card that goes with this plan',
  crisis_card_at: 'Card {position}',
  add_take_back: 'Add a thing to take back',
  take_duty: 'What it is',
  days_hint: 'You kept these words of your days. You can change them or take them out.',
  day_words: 'Words about that day',
};

/** The texts with their languages, which are those of the widget. */
export const wellnessPlanWritingCatalog = laterTexts(wellnessPlanCatalog, english);

export type WellnessPlanWritingMessages = typeof english;
