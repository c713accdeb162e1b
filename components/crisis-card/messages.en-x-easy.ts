// drafted, not yet read by people who use easy read
import type { Translation } from '../../src/i18n/catalog.js';
import type { CrisisCardMessages } from './messages.js';

export default {
  legal:
    'By law, others may not have to follow this card. Ask a lawyer about the rules where you live. Or ask an advocate, who speaks up for people.',
  print_a5: 'Print on half a page',
  readFirst_pronouns: 'She, he or other words to use',
  readFirst_interpreter: { I: 'I need someone to translate', we: 'We need someone to translate' },
  care_restraintWishes: { I: 'If people want to hold me or lock a door', we: 'If people want to hold us or lock a door' },
  after_debrief: { I: 'Who I want to talk with about it, and how', we: 'Who we want to talk with about it, and how' },
  after_changePlanAfter: { I: 'After a crisis I want to look at this again', we: 'After a crisis we want to look at this again' },
  choice_peerRespite: 'A place run by people who know hard times',
  intro: {
    I: 'This card tells people what helps me. I can show it when it is hard to speak.',
    we: 'This card tells people what helps us. We can show it when it is hard to speak.',
  },
  start: 'Start with any part. 1 line is enough. You can change it at any time.',
  arrange_help: 'Give a part your own name. You can move it or hide it. What you wrote in a hidden part is kept.',
  care_helps_hint: 'For example: a person, a place or a song. Or a drink, or a quiet room.',
  people_agent_hint: 'Each country has its own rules about this. Ask an advocate.',
} satisfies Translation<CrisisCardMessages>;
