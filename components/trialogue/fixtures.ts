import type { Group, Meeting } from './schema.js';

// Invented groups. Nobody in them is a real person, and nobody is named.
export const fixtures: Record<string, { body: Meeting; lang: string; voice?: 'I' | 'we' }> = {
  filled: {
    body: {
      group: '',
      on: '2026-05-19',
      topic: 'Coming home from hospital',
      proposedAs: 'a brother',
      rulesAgreed: true,
      learned: [
        { id: 'l1', text: 'The first evening is the longest one. A phone call at eight would have changed it.' },
        { id: 'l2', text: 'Workers do not know who is waiting at home. Nobody asks them to ask.' },
      ],
      actions: [
        {
          id: 'a1',
          what: 'A card with a number for the first evening',
          who: 'One of us takes it to the ward meeting',
          by: '2026-06-15',
          heardBack: 'They will try it for three months.',
        },
        {
          id: 'a2',
          what: 'Ask families before the day of going home',
          who: 'A nurse and a mother write to the hospital',
          by: '',
          heardBack: '',
        },
      ],
    },
    lang: 'en',
  },
  long: {
    body: {
      group: '',
      on: '2026-03-17',
      topic:
        'What we call ourselves, what others call us, and which words we would like to keep out of letters that are written about us',
      proposedAs: '',
      rulesAgreed: false,
      learned: Array.from({ length: 12 }, (_, index) => ({
        id: `l${index}`,
        text: 'A word can open a door or close one. We do not have to agree on which word that is, and we can say so in the letter itself.',
      })),
      actions: [],
    },
    lang: 'en',
  },
};

/** A group beside the meetings, for pictures and tests. */
export const group: Group = {
  name: 'Tuesday circle',
  place: 'The reading room of the library, second floor',
  neutral: 'yes',
  gettingIn: 'Lift, bus 7, a quiet room next door',
  online: '',
  languages: 'English, Urdu',
  hosts: 'It goes round: a worker, a mother, someone who has been there',
  rules: [
    { id: 'r1', text: 'Speak from your own life.' },
    { id: 'r2', text: 'You can come and only listen.' },
  ],
  ideas: [
    { id: 'i1', text: 'Sleep', hands: 3 },
    { id: 'i2', text: 'Faith and being well', hands: 5 },
  ],
};
