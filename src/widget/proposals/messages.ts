import { laterTexts, type Catalog } from '../../i18n/catalog.js';

const english = {
  notes_intro: 'Other people can write and suggest words here. Nothing of yours changes unless you say so.',
  notes_none: 'Nobody has written anything. That is fine.',
  notes_by: 'Added by {who}, on {date}. This is their view.',
  notes_who: '{name}, {role}',
  notes_kind_person: 'the person',
  notes_kind_supporter: 'a supporter',
  notes_kind_peer: 'a peer worker',
  notes_kind_clinician: 'someone from the care team',
  notes_kind_advocate: 'an advocate',
  notes_kind_agent: 'someone chosen to speak for the person',
  notes_kind_witness: 'a witness',
  notes_on: 'About all of this',
  notes_suggested: 'Suggested for: {place}',
  notes_accept: 'Accept',
  notes_change: 'Change',
  notes_decline: 'No thanks',
  notes_own_version: 'Change the words as you like',
  notes_add_own_version: 'Take this version',
  notes_accepted: 'Taken in on {date}.',
  notes_changed: 'Changed, and taken in on {date}.',
  notes_declined: 'Not taken in.',
  notes_right: 'That is right',
  notes_not_quite: 'Not quite',
  notes_is_right_yes: 'Answered on {date}: that is right.',
  notes_is_right_no: 'Answered on {date}: not quite.',
  notes_reopen: 'Choose again',
  notes_reply: 'What you think about this',
  notes_answered: 'What the person says to this',
  notes_hide: { I: 'Hide from my page', we: 'Hide from our page' },
  notes_unhide: 'Show it again',
  notes_hidden: 'Hidden notes',
  notes_hidden_said: 'The note is hidden.',
  notes_unhidden_said: 'The note is shown again.',
  notes_you_are: 'You write as {who}.',
  notes_person_decides:
    'These words belong to the person. What you write stands beside them. The person chooses what to do with it.',
  notes_no_record: 'The person has not written anything yet. When they have, you can add a note here.',
  notes_about: 'What is it about?',
  notes_words: 'Your note, or the words you suggest',
  notes_words_only: 'Your note',
  notes_words_hint: 'A name, a day or a place helps.',
  notes_add: 'Add this',
  notes_added: 'Your note was added.',
  notes_no_words: 'There are no words yet. Write a few first.',
  notes_not_added: 'This was not added. Your words are still here. Try again.',
  notes_yours: 'What you have added',
};

const part = {
  part: 'proposals',
  english,
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
};

/** The texts of a panel with words by others, under the name of the widget, so that a host rewords them there. */
export const proposalsTexts = (catalog: Catalog): Catalog<ProposalsMessages> => laterTexts(catalog, part.english, part);

/** For those who list all texts: the English ones with their languages. */
export const proposalsPart = part;

export type ProposalsMessages = typeof english;
