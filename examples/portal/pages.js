/**
 * The pages of the portal: address, tag, kinds of records that open there, kinds that belong to those (`along`), and the group in which it stands on the first page. The words
 * are those of the portal; the widgets bring their own.
 */
export const groups = [
  {
    title: 'For hard times',
    pages: [
      { path: 'crisis-card', name: 'My crisis card', about: 'What helps me when I cannot say so.', kinds: ['crisis-plan'] },
      {
        path: 'wellness-plan',
        name: 'My wellness plan',
        about: 'What keeps me well, and what I do on harder days.',
        kinds: ['wellness-plan'],
      },
      { path: 'help-now', name: 'Help now', about: 'Help lines, and people I chose.' },
    ],
  },
  {
    title: 'What I want',
    pages: [
      {
        path: 'chime-goals',
        name: 'What I am working towards',
        about: 'What I would like more of, and one small step.',
        kinds: ['goal', 'check-in'],
      },
      {
        path: 'strengths-assessment',
        name: 'My strengths',
        about: 'What I have, what I can do, who backs me up.',
        kinds: ['strength'],
        along: ['strength-picture'],
      },
      {
        path: 'values-preferences',
        name: 'What matters to me',
        about: 'How I like to decide, and to be helped.',
        kinds: ['value'],
        along: ['value-picture'],
      },
      {
        path: 'journey',
        name: 'My journey',
        about: 'My story over time, from all that I wrote.',
        kinds: ['journey'],
        along: ['journey-picture'],
      },
    ],
  },
  {
    title: 'With other people',
    pages: [
      { path: 'peer-support', name: 'Peers', about: 'Find somebody who has been there.', kinds: ['peer-link'] },
      {
        path: 'trialogue',
        name: 'Open talk meetings',
        about: 'Talk as equals.',
        kinds: ['trialogue-meeting', 'trialogue-group'],
        along: ['trialogue-note'],
      },
      { path: 'college', name: 'Recovery college', about: 'Courses to choose by yourself.', kinds: ['course', 'learning-plan'] },
      {
        path: 'imr-progress',
        name: 'Learning',
        about: 'Topics in any order, and things to try.',
        kinds: ['learning', 'practice'],
      },
    ],
  },
  {
    title: 'A place in the world',
    pages: [
      { path: 'work-plan', name: 'Work', about: 'Work I want, paid or not.', kinds: ['work-plan', 'job-contact'] },
      { path: 'home-plan', name: 'Home', about: 'The home I want, and my rights in it.', kinds: ['home-plan', 'home-option'] },
    ],
  },
];

export const myData = { path: 'my-data', name: 'My data', about: 'Where it is kept; copies; erasing.' };

/** No widget of its own: what it does is up to a portal. */
export const devices = { path: 'devices', name: 'My devices', about: 'Let your words come along to another device.' };

export const pages = [...groups.flatMap((group) => group.pages), myData];
