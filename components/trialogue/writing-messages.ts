import { laterTexts } from '../../src/i18n/catalog.js';
import { trialogueCatalog } from './messages.js';

/** English texts that only writing needs; they come with what writes. */
const english = {
  keep_names_out: 'Please write no names, and not who said what. What is said there stays there.',
  on: 'Day of the meeting',
  group_choose: 'Which group?',
  topic_hint: 'A few words, such as: going home from the ward.',
  topic_ideas: 'Topics the group thought of',
  take_topic: 'Take this as the topic',
  proposed_as_ask: 'Who thought of it? Say it as a role, if at all',
  proposed_as_hint: 'For example: a sister, a nurse, someone who has been there.',
  rules_agreed_ask: 'We agreed on our ground rules at the start',
  learned_hint: 'What you take home. Leave out who it came from.',
  add_learned: 'Add something we learned',
  action: 'What we want to change',
  action_what: 'What',
  actions_hint: 'For example a rule, a waiting room or how people are spoken to.',
  add_action: 'Add something to change',
  action_back_hint: 'Write it when you hear something. No answer is worth writing down too.',
  remove_meeting: 'Take this meeting out',
  removed_meeting: 'The meeting was taken out.',
};

/** The texts with their languages, which are those of the widget. */
export const trialogueWritingCatalog = laterTexts(trialogueCatalog, english);

export type TrialogueWritingMessages = typeof english;
