// drafted, not yet read by people who use easy read
import type { Translation } from '../../src/i18n/catalog.js';
import type { WellnessPlanMessages } from './messages.js';

export default {
  upsets: { I: 'Things that upset me, and what I do then', we: 'Things that upset us, and what we do then' },
  signs: { I: 'Small signs of harder days, and what I do', we: 'Small signs of harder days, and what we do' },
  upsets_what: { I: 'What upsets me', we: 'What upsets us' },
  add_upsets: { I: 'Add a thing that upsets me', we: 'Add a thing that upsets us' },
  idea_tools_4: '10 minutes with an animal',
} satisfies Translation<WellnessPlanMessages>;
