import { laterTexts } from '../../../src/i18n/catalog.js';
import { chimeGoalsCatalog } from '../messages.js';

/** English texts of the panel `proposals`. `notes_on_…` names what a proposal is about. */
const english = {
  notes_intro: 'Other people can suggest words here. Nothing of yours changes unless you say so.',
  notes_none: 'Nobody has suggested anything. That is fine.',
  notes_by: 'Added by {who}, on {date}. This is their view.',
  notes_who: '{name}, {role}',
  notes_kind_person: 'the person',
  notes_kind_supporter: 'supporter',
  notes_kind_peer: 'peer worker',
  notes_kind_clinician: 'care team',
  notes_kind_advocate: 'advocate',
  notes_kind_agent: 'chosen to speak for the person',
  notes_kind_witness: 'witness',
  notes_on_: 'About this goal',
  notes_on_goal: 'Another goal',
  notes_on_steps: 'A step',
  notes_on_helpers: 'Someone who could help',
  notes_on_barriers: 'Something that gets in the way',
  notes_accept: 'Accept',
  notes_change: 'Change',
  notes_decline: 'No thanks',
  notes_own_version: 'Change the words as you like',
  notes_add_own_version: 'Take this version',
  notes_accepted: 'Taken in on {date}.',
  notes_changed: 'Changed, and taken in on {date}.',
  notes_declined: 'Not taken in.',
  notes_reopen: 'Choose again',
  notes_reply: 'What you think about this',
  notes_hide: { I: 'Hide from my page', we: 'Hide from our page' },
  notes_unhide: 'Show it again',
  notes_hidden: 'Hidden notes',
  notes_hidden_said: 'The note is hidden.',
  notes_unhidden_said: 'The note is shown again.',
  notes_you_are: 'You write as {who}.',
  notes_person_decides: 'This goal belongs to the person. What you write stands beside it. They choose what to do with it.',
  notes_about: 'What is it about?',
  notes_words: 'The words you suggest, or your note',
  notes_add: 'Add this',
  notes_added: 'It stands beside the goal now.',
  notes_no_words: 'There are no words yet. Write a few first.',
  notes_not_added: 'This was not added. Your words are still here.',
  notes_yours: 'What you have added',
};

export const proposalsTexts = laterTexts(chimeGoalsCatalog, english, {
  part: 'proposals',
  languages: { de: () => import('./messages.de.js'), ar: () => import('./messages.ar.js') },
});

export type ProposalsMessages = typeof english;
