import { laterTexts } from '../../src/i18n/catalog.js';
import { homePlanCatalog } from './messages.js';

/** English texts that only writing needs; they come with what writes. */
const english = {
  citizenship_hint: 'Is this plan about any of these? Choose any, or none.',
  where_hint: 'A town, a street, by the sea, where people know you.',
  with_hint: 'Pick any, or none.',
  with_words: 'More about that, if you like',
  mustHave_hint: 'For example: a door that locks, a kitchen, a ground floor.',
  nice_hint: 'For example: a balcony, a tree, a place for a piano.',
  mustNot_hint: 'For example: a shared room, a curfew, a long stair.',
  near_hint: 'People, work, shops, faith, green places, buses.',
  budget_hint: 'What you can pay, and who could help with it.',
  choose_home: 'Which home?',
  choose_none: 'None yet',
  chosen_gone: 'This home is not in your list any more. Its name stays here: {name}',
  add_support: 'Add help you would like',
  support_what: 'What help',
  support_stop: 'It has ended',
  add_move: 'Add a place',
  move_from: 'From',
};

/** The texts with their languages, which are those of the widget. */
export const homePlanWritingCatalog = laterTexts(homePlanCatalog, english);

export type HomePlanWritingMessages = typeof english;
