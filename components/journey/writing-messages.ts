import { laterTexts } from '../../src/i18n/catalog.js';
import { journeyCatalog } from './messages.js';

/** English texts for writing moments, and for what the person says of other entries. */
const english = {
  journey_title: { I: 'What I call this journey', we: 'What we call this journey' },
  journey_title_hint: 'For example: The long way home. It can stay empty.',
  opening_hint: 'A few words that come before everything else.',
  moments: { I: 'My moments', we: 'Our moments' },
  moments_hint: 'Small or big, good or hard, long ago or today.',
  add_moment: 'Add a moment',
  moment_empty: 'No words yet',
  change_moment: 'Change',
  change_moment_name: 'Change moment {position} of {count}',
  close_moment: 'Done with this moment',
  moment_text: 'What happened, or what was it like?',
  moment_on: 'When was it?',
  moment_on_hint: 'In your own words: "spring 2019", "when the snow came". It can stay empty.',
  moment_time: 'Where it goes in time',
  year: 'Year',
  month: 'Month',
  day: 'Day of the month',
  tags: { I: 'What it is about for me', we: 'What it is about for us' },
  moment_processes: 'Mostly about',
  moment_facets: 'Living among others',
  moment_kept: 'A moment to keep',
  take_out_picture: 'Take the picture out',
  remove_moment: 'Take this moment out',
  more_moments: 'Show more moments',
  mark_words_hint: 'What was written there stays as it is.',
  mark_time: { I: 'When was it for me?', we: 'When was it for us?' },
  leave_out: 'Leave this out of the journey',
  left_out: 'Left out of the journey. It stays where it was written.',
  put_in: 'Show it in the journey again',
  is_in: 'It is in the journey again.',
  opening_name: 'How the journey begins',
};

/** The texts with their languages, which are those of the reading ones. */
export const journeyWritingCatalog = laterTexts(journeyCatalog, english);

export type JourneyWritingMessages = typeof english;
