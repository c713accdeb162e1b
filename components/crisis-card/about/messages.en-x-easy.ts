// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { AboutMessages } from './messages.js';

export default {
  about_intro: 'Say what this plan is. Say where you want to use it. You can leave all of it empty.',
  'about_kind_crisis-card_what': 'This is a short card. You write it alone or with anyone you choose.',
  'about_kind_joint-crisis-plan_what': 'You make this plan with your team. Someone from outside the team helps.',
  'about_kind_advance-statement_what': 'These are your wishes for your care. You write them before a crisis.',
  'about_kind_advance-refusal_what': 'This is care you say no to. You write it before a crisis.',
  'about_kind_agent-appointment_what': 'You choose a person you trust. They agree to speak for you.',
  about_binding_begun: 'You began a self-binding plan. It is not final for 7 days.',
  about_binding_no_start: 'It is not known when you began. It is not final until 7 days have passed.',
  about_binding_draft: 'It is not final for 7 days. You have time to think it over. You can sign it from {date}, {time}.',
  about_binding_days_over: 'The 7 days to think it over have ended. They ended on {date}, {time}.',
  about_place_title: 'Where you want to use it',
  about_place_why: 'Names and rules are not the same everywhere.',
  about_place_kept: 'This page does not know the place set here. It is kept until you choose another.',
  about_witnesses: 'Witnesses: people who see you sign',
  about_may_bind: 'Do others have to follow it?',
  about_unchecked:
    'This was not checked. Ask an advocate about the rules where you live. An advocate is someone who speaks up for you.',
  about_checked: 'This was checked on {date}. Rules change. Ask an advocate about the rules where you live.',
  about_review_past:
    'You wanted to look at this again on {date}. You can do it now. You can choose another day. You can also leave it.',
  about_file_help: 'A calendar can remind you. It shows "{title}" and no more.',
} satisfies Translation<AboutMessages>;
