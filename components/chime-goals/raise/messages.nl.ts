// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { RaiseMessages } from './messages.js';

export default {
  raise_intro:
    'Sommige dingen kun je niet in je eentje veranderen. Hier is een brief met jouw woorden. Verander hem zoals je wilt.',
  raise_letter: 'De brief',
  raise_copy: 'De brief kopiëren',
  raise_copied: 'De brief is gekopieerd. Plak hem waar je hem wilt versturen.',
  raise_not_copied: 'Deze browser heeft hem niet gekopieerd. Selecteer de woorden en kopieer ze.',
  raise_print: 'De brief printen',
  raise_again: { I: 'Opnieuw maken met mijn woorden', we: 'Opnieuw maken met onze woorden' },
  raise_topic: 'Bewaren als onderwerp om met anderen over te praten',
  raise_topic_help: 'Niemand krijgt bericht. Het is een notitie voor een bijeenkomst waar mensen als gelijken met elkaar praten.',
  raise_nowhere: 'De brief gaat niet vanzelf weg. Jij beslist wie hem krijgt.',
  letter_hello: 'Hallo,',
  letter_want: { I: 'Ik wil hier meer van in mijn leven:', we: 'We willen hier meer van in ons leven:' },
  letter_why: { I: 'Waarom het belangrijk voor me is:', we: 'Waarom het belangrijk voor ons is:' },
  letter_way: 'Dit staat in de weg:',
  letter_who: 'wie dat kan veranderen:',
  letter_ask: {
    I: 'Wat kun jij doen om dit te veranderen? Ik hoor graag van je, en praat er graag over.',
    we: 'Wat kun jij doen om dit te veranderen? We horen graag van je, en praten er graag over.',
  },
  letter_bye: 'Met vriendelijke groet',
} satisfies Translation<RaiseMessages>;
