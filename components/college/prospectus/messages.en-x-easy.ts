// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ProspectusMessages } from './messages.js';

export default {
  only_free: 'Free',
  co_produced: 'Made together',
  not_co_produced: 'Not made together yet',
  anyone: 'Anyone can join. No one has to send you here.',
  access: 'Getting in and taking part',
} satisfies Translation<ProspectusMessages>;
