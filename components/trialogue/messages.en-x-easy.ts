// drafted, not yet read by people who use easy read
import type { Translation } from '../../src/i18n/catalog.js';
import type { TrialogueReadingMessages } from './messages.js';
import type { TrialogueWritingMessages } from './writing-messages.js';

export default {
  what: 'People meet as equals. Some have lived through hard times. Some are family and friends. Some are workers. Anyone can come.',
  reported: 'This site was asked to look at this log. It was not told what is in it.',
  proposed_as_hint: 'For example: a sister or a nurse. Or someone who knows hard times.',
  actions_hint: 'For example: a rule or a waiting room. Or how people are spoken to.',
} satisfies Translation<TrialogueReadingMessages & TrialogueWritingMessages>;
