// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CopiesMessages } from './messages.js';

export default {
  copies_intro: 'Write down who has a copy. You can tell them when you change it.',
  copies_by_you: 'Nothing is added here by itself. Nothing is added when you print or save a file.',
  copies_older: 'Has version {given}. The card has changed since. It is version {present} now.',
  copies_unknown: 'It is not known which version they have.',
  copies_withdraw_law: 'In some places the law may ask for more. It may ask for a signature or a witness. Ask an advocate.',
} satisfies Translation<CopiesMessages>;
