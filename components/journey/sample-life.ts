import type { StoredRecord } from '../../src/record/record.js';

// What an invented person wrote in other widgets, as far as a journey reads it. For examples, tests and pictures.

/** Groups of a crisis plan, which a store asks for. */
const cardGroups = { readFirst: {}, care: {}, life: {}, health: {}, people: {}, after: {}, formal: {} };

const bodies: readonly (readonly [kind: string, id: string, createdAt: string, body: object])[] = [
  [
    'goal',
    'goal-shed',
    '2026-02-03T10:00:00.000Z',
    {
      title: 'Fix bikes with young people',
      why: 'My cousin learned to change a tyre from me. I liked who I was that day.',
      facets: ['C', 'I', 'M'],
      citizenship: ['roles', 'responsibilities'],
      states: [
        { id: 'state-1', state: 'open', at: '2025-09-02T10:00:00.000Z', words: '' },
        { id: 'state-2', state: 'done', at: '2026-04-20T16:00:00.000Z', words: 'I am there every Friday.' },
      ],
    },
  ],
  ['check-in', 'check-1', '2026-03-01T10:00:00.000Z', { goal: 'goal-shed', at: '2026-03-01', words: 'Dev gave me a key ring.' }],
  [
    'strength',
    'strength-1',
    '2025-05-01T10:00:00.000Z',
    {
      domains: [{ id: 'home', key: 'home', now: [{ id: 'a', text: 'I know my street.' }], want: [], before: [] }],
      story: { title: '', chapters: [], turns: [{ id: 't', text: 'When I began to ask for the window seat.' }], next: '' },
    },
  ],
  [
    'value',
    'value-1',
    '2025-06-01T10:00:00.000Z',
    {
      entries: [{ id: 'v', topic: 'say', text: 'Say my whole name.' }],
      pictures: [{ id: 'p', picture: '', words: 'The blue gate', when: 'summer 2003', alt: '' }],
    },
  ],
  [
    'wellness-plan',
    'plan-1',
    '2025-07-01T10:00:00.000Z',
    {
      likeWhenWell: [{ id: 'w', text: 'I hum in the stairwell.' }],
      days: [
        { id: 'day-1', on: '2025-12-24', text: 'Soup with the neighbours.' },
        { id: 'day-2', on: '2026-01-08', text: 'Stayed in bed, and that was fine.' },
      ],
    },
  ],
  ['crisis-plan', 'card-1', '2025-08-01T10:00:00.000Z', { ...cardGroups, knowMe: { whenWell: 'Talkative, always early.' } }],
  [
    'learning',
    'learning-1',
    '2025-09-01T10:00:00.000Z',
    { sessions: [{ id: 's', on: '2025-10-05', mine: 'We drew what a bad week looks like. Mine had boats in it.' }], topics: [] },
  ],
  [
    'practice',
    'practice-1',
    '2025-10-06T10:00:00.000Z',
    { what: 'Walk to the lock before ten', how: 'Saw the heron.', answeredAt: '2025-10-12' },
  ],
  [
    'learning-plan',
    'lp-1',
    '2025-11-01T10:00:00.000Z',
    { hopes: [{ id: 'h', text: 'To read out loud without shaking.' }], reviews: [] },
  ],
  [
    'course',
    'course-1',
    '2025-11-02T10:00:00.000Z',
    { title: 'Bread for a street', words: 'My hands knew it.', states: [{ id: 'c', state: 'joined', at: '2025-11-15' }] },
  ],
  [
    'peer-link',
    'peer-1',
    '2025-11-20T10:00:00.000Z',
    {
      peer: { id: '', name: 'Rosa' },
      wishes: [{ id: 'w', text: 'Walk round the lake.' }],
      meetings: [{ id: 'm', on: '2025-12-02', mine: 'She had been there too.', together: '' }],
    },
  ],
  [
    'work-plan',
    'work-1',
    '2026-01-02T10:00:00.000Z',
    {
      dream: [{ id: 'd', text: 'A stall with repaired lamps.' }],
      past: [{ id: 'p', job: 'Night porter', liked: 'The quiet, and the foxes.' }],
      jobs: [{ id: 'j', employer: 'The lamp workshop', start: '2026-04-01', next: '' }],
      citizenship: ['resources'],
    },
  ],
  [
    'job-contact',
    'contact-1',
    '2026-02-10T10:00:00.000Z',
    { employer: 'The lamp workshop', on: '2026-02-09', result: 'They asked me to come back on Monday.' },
  ],
  [
    'home-plan',
    'home-1',
    '2025-04-01T10:00:00.000Z',
    {
      where: [{ id: 'w', text: 'Near the canal.' }],
      moves: [{ id: 'move-1', from: 'Room 14', to: 'My own door', on: '2016-04-02', why: 'A key of my own.' }],
      citizenship: ['rights'],
    },
  ],
  [
    'home-option',
    'option-1',
    '2025-04-10T10:00:00.000Z',
    { label: 'The flat over the chemist', seenOn: '2025-04-09', pros: [{ id: 'p', text: 'Morning sun.' }] },
  ],
  [
    'trialogue-meeting',
    'meeting-1',
    '2026-03-10T10:00:00.000Z',
    { on: '2026-03-09', topic: 'What silence can mean', learned: [{ id: 'l', text: 'That quiet is not the same as absent.' }] },
  ],
  [
    'trialogue-note',
    'note-1',
    '2026-03-11T10:00:00.000Z',
    { meeting: 'meeting-1', words: 'I said more than I meant to, and it was good.' },
  ],
];

/** The records of that person, under a subject. */
export const sampleLife = (subject = 'self'): StoredRecord[] =>
  bodies.map(([kind, id, createdAt, body]) => ({
    ...{ subject, kind, id, revision: 0, schemaVersion: 1, createdAt, updatedAt: createdAt, lang: 'en', status: 'mine', body },
    author: { id: subject, kind: 'person', name: '' },
    ...{ notes: [], shares: [] },
  }));
