// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CoursePageMessages } from './messages.js';

export default {
  together_made: 'People made it side by side. Some have lived through hard times. Some have other skills.',
  together_taught: 'People teach it side by side. Some have lived through hard times. Some have other skills.',
  join_told: 'Some people run this page. They can see if you join or stop. They do not get your words.',
  file_help: 'Others may see your calendar. It says "{title}" and no more. You can choose to say more:',
} satisfies Translation<CoursePageMessages>;
