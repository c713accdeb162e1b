// drafted, not yet read by people who use easy read
import type { Translation } from '../../src/i18n/catalog.js';
import type { ChimeGoalsMessages } from './messages.js';

export default {
  citizenship_rights_hint: { I: 'What do I have a right to?', we: 'What do we have a right to?' },
  barriers_hint: 'It may be a place, a rule or money. It may be how people act.',
  hoped_hint: 'You can say what each of these would look like. You see your words when you say how it goes.',
} satisfies Translation<ChimeGoalsMessages>;
