// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SignMessages } from './messages.js';

export default {
  sign_others_help: 'Some places ask for a witness. A witness is someone who sees you sign. An advocate can tell you more.',
  sign_witness_warning:
    'In many places, some people cannot be a witness. It may be someone who speaks for you. It may be someone who treats you. Ask an advocate.',
  sign_paper_help: 'The printed copy should hold the same words. Keep it safe.',
  sign_not_saved: 'The signature is on the card. It is not saved yet.',
} satisfies Translation<SignMessages>;
