// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { GroupMessages } from './messages.js';

export default {
  group_neutral: 'Does the place belong to no one who comes?',
  group_neutral_why: 'A library or a café is a good place. It is easier to be equals there.',
  neutral_yes: 'Yes, it is nobody’s place',
  neutral_said_yes: 'In a place that belongs to none of us',
  neutral_said_no: 'Our place still belongs to some of us',
  group_hosts_hint: 'People can take turns. First a worker, then a mother. Then someone who knows hard times.',
  rules_take: 'Begin with 7 rules of ours',
  from_goals_help:
    'These words are your own so far. You can make them an idea for a topic. Then others who read this log can read them.',
} satisfies Translation<GroupMessages>;
