// drafted, not yet read by people who use easy read
import type { Translation } from '../../src/i18n/catalog.js';
import type { HomePlanReadingMessages } from './messages.js';
import type { HomePlanWritingMessages } from './writing-messages.js';

export default {
  open: {
    I: 'I can have a home as I am. I do not have to be well. I do not have to be sober. I do not have to be in care.',
    we: 'We can have a home as we are. We do not have to be well. We do not have to be sober. We do not have to be in care.',
  },
  rights: { I: 'My rights when I rent', we: 'Our rights when we rent' },
  rights_notice: 'Ending the contract: who says what, and when',
  rights_deposit: 'Deposit: the money paid at the start',
  support_free: { I: 'I can say no to help. I still keep my home.', we: 'We can say no to help. We still keep our home.' },
  where_hint: 'A town, a street or by the sea. Or where people know you.',
  mustHave_hint: 'For example: a kitchen or a ground floor. A door that locks.',
  nice_hint: 'For example: a balcony or a tree. A place for a piano.',
  mustNot_hint: 'For example: a shared room or a long stair. Being told when to be home.',
  budget_hint: 'What can you pay? Who could help with it?',
} satisfies Translation<HomePlanReadingMessages & HomePlanWritingMessages>;
