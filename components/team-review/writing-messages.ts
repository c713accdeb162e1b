import { laterTexts } from '../../src/i18n/catalog.js';
import { teamReviewCatalog } from './messages.js';

/** English texts that only writing needs; they come with what writes. `<group>_<key>_ask` is the question of a part. */
const english = {
  intro: 'For the people who run a service, together with those who use it. It is about the service, never about a person.',
  intro_names: 'Please write no names of people who use the service.',
  name: 'Name of this review',
  name_hint: 'For example: our team, spring.',
  taking_part_ask: 'How many people took part?',
  taking_part_why: 'A review needs people who know the service from the inside. No names are kept.',
  group_challenge_intro: 'Pick what matters here. You can leave any of them.',
  group_misuse_intro: 'Hard questions, asked kindly. They are about habits of a service, not about blame.',
  group_practice_intro: 'All four matter. None has to come first.',
  has_words: 'has words',
  said_livedExperience: 'What people with lived experience say',
  said_family: 'What family and friends say',
  said_staff: 'What staff say',
  today_hint: 'In plain words. What would a visitor see?',
  challenge_everyday_ask: 'How do people feel after they have met one of us?',
  challenge_learning_ask: 'Who teaches our staff? Do people with lived experience choose what is taught?',
  challenge_education_ask: 'Where can people, families and staff learn side by side?',
  challenge_leadership_ask: 'What do our leaders do that people can feel?',
  challenge_choice_ask: 'What can people choose here? What do we decide for them?',
  challenge_safety_ask: 'When we talk about risk, is the person there? Who decides?',
  challenge_involvement_ask: 'What do people with lived experience decide with us?',
  challenge_workforce_ask: 'Do peer workers work here, with fair pay and a say?',
  challenge_staff_ask: 'How do we look after staff? Can they speak of their own hard times?',
  challenge_life_ask: 'How do we help people to the life they want outside our service?',
  misuse_latest_ask: 'What have we given a new name, and left as it was?',
  misuse_exclusion_ask: 'Of whom do we say that recovery is not for them?',
  misuse_treatment_ask: 'Where do we expect our treatment to do what only the person can?',
  misuse_coercion_ask: 'Where do we use force or pressure, and call it help?',
  misuse_closing_ask: 'Whose support ended before they wanted that? How can they come back?',
  misuse_conforming_ask: 'Where do we ask a person to change, when a place or a rule could?',
  misuse_contribution_ask: 'What do we ask people to wait for: work, a home, helping others?',
  practice_personal_ask: 'How do we find out what each person wants from life?',
  practice_relationship_ask: 'How do people know that we are on their side?',
  practice_organisation_ask: 'Would our rules and our money show what we stand for?',
  practice_citizenship_ask: 'What do we do about rights, work, homes and being part of the town?',
  finish: 'Call this review final',
  finish_help: 'It can be opened again at any time.',
  finish_needs: 'A review is not final without people with lived experience. Who could you ask? Your words are kept until then.',
  finished_said: 'The review is final.',
  reopen: 'Open this review again',
  reopened_said: 'The review is open again.',
  remove_review: 'Take this review out',
  removed_review: 'The review was taken out.',
};

/** The texts with their languages, which are those of the widget. */
export const teamReviewWritingCatalog = laterTexts(teamReviewCatalog, english);

export type TeamReviewWritingMessages = typeof english;
