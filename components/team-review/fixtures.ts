import type { TeamReview } from './schema.js';

const part = (id: string, words: Partial<TeamReview['parts'][number]>): TeamReview['parts'][number] => ({
  ...{ id, today: '', example: '', livedExperience: '', family: '', staff: '', next: '', by: '', who: '' },
  ...words,
});

// Invented teams of different places. Nobody in them is a real person.
export const fixtures: Record<string, { body: TeamReview; lang: string; voice?: 'I' | 'we' }> = {
  filled: {
    body: {
      title: 'Harbour Street team, spring',
      heldOn: '2026-04-14',
      takingPart: { livedExperience: 4, family: 2, staff: 6 },
      parts: [
        part('challenge.everyday', {
          today: 'People wait in a corridor with a locked door at its end.',
          example: 'On Monday three people waited for forty minutes and nobody said why.',
          livedExperience: 'It feels like a police station. A kettle would change it.',
          family: 'Nobody greets us.',
          staff: 'We stopped seeing it.',
          next: 'Open the kitchen to everyone who waits',
          who: 'Ines and Tomasz',
          by: '2026-06-01',
        }),
        part('challenge.choice', {
          today: 'People choose the day of a visit. They do not choose who comes.',
          livedExperience: 'I would like to meet two workers and then say.',
          next: 'Try it with new people from May',
          who: 'The whole team',
        }),
        part('misuse.conforming', {
          today: 'We asked a man to sing less loudly at home. We could have asked the landlord about the walls.',
          staff: 'It was quicker.',
        }),
        part('practice.citizenship', {
          today: 'We know the library and the choir. We do not know the tenants’ union.',
          next: 'Visit the tenants’ union',
        }),
      ],
      learned: 'Half of what we talked about would cost nothing.',
      finishedAt: '2026-04-28T15:00:00.000Z',
    },
    lang: 'en',
  },
  open: {
    body: {
      title: '',
      heldOn: '2026-09-02',
      takingPart: { livedExperience: 0, family: 0, staff: 5 },
      parts: [part('misuse.exclusion', { today: 'We said it of the people on the third floor.' })],
      learned: '',
      finishedAt: '',
    },
    lang: 'en',
  },
};
