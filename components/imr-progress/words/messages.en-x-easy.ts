// drafted, not yet read by people who use easy read
import type { Translation } from '../../../src/i18n/catalog.js';
import type { WordsMessages } from './messages.js';

export default {
  content_none: 'This page has nothing to read on this topic. It has nothing to watch either. You can still write about it.',
  content_licence: 'How it may be used: {licence}',
  about_recovery: {
    I: 'What makes a good life for me? What has helped me before? What would I like more of?',
    we: 'What makes a good life for us? What has helped us before? What would we like more of?',
  },
  about_facts: {
    I: 'What is known about it? What do people argue about? How do other people live with it? What do I say when others judge?',
    we: 'What is known about it? What do people argue about? How do other people live with it? What do we say when others judge?',
  },
  about_stress: {
    I: 'Why do hard times come? What makes them more likely for me? What makes them easier?',
    we: 'Why do hard times come? What makes them more likely for us? What makes them easier?',
  },
  about_people: {
    I: 'Who is on my side? How do I meet people? How do I talk with them? How do I get closer to people I like?',
    we: 'Who is on our side? How do we meet people? How do we talk with them? How do we get closer to people we like?',
  },
  about_medicine: {
    I: 'What may it do for me? What may it do to me? What can I ask? How do I choose? You can skip this topic.',
    we: 'What may it do for us? What may it do to us? What can we ask? How do we choose? You can skip this topic.',
  },
  about_substances: {
    I: 'Why do people use them? What do I get from it? What does it take from me? What do I want to do?',
    we: 'Why do people use them? What do we get from it? What does it take from us? What do we want to do?',
  },
  about_wellness: {
    I: 'What upsets me? Which small signs do I know? What do I do then? Who can help me to try it out?',
    we: 'What upsets us? Which small signs do we know? What do we do then? Who can help us to try it out?',
  },
  about_coping: {
    I: 'What brings stress into my days? What can I change about it? What calms me?',
    we: 'What brings stress into our days? What can we change about it? What calms us?',
  },
  about_problems: {
    I: 'Take one problem at a time. What is it? What could I do? What will I try? What have others found for the same thing?',
    we: 'Take one problem at a time. What is it? What could we do? What will we try? What have others found for the same thing?',
  },
  about_services: {
    I: 'Who does what? Which rights do I have? How do I speak up for what I want?',
    we: 'Who does what? Which rights do we have? How do we speak up for what we want?',
  },
  about_body: {
    I: 'Food, moving, sleep and rest. What suits my life?',
    we: 'Food, moving, sleep and rest. What suits our life?',
  },
} satisfies Translation<WordsMessages>;
