// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { PlanMessages } from './messages.js';

export default {
  plan_help: 'This is for people who plan a session. It looks at the plan. It says nothing about any person or team.',
  plan_suggest_help: 'The person reads it under "What others wrote". They choose what to do with it.',
  aspect_trying: 'Something to try, and a look back at it',
} satisfies Translation<PlanMessages>;
