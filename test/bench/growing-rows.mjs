/** What each figure is, as a row of the report, with the most that it may be. */
export const rows = {
  opening: ['A saved card of 200 entries on screen, against the same words in a page by hand without storage', 1.5],
  saving: ['A durable save with its check, history and journal, against a bare strict put', 1.5],
  goals: ['A list of 1,000 goals on screen, against one of 20', 1.5],
  key: ['From a key in the search of 1,000 goals to the next frame, against 20', 1.5],
  mounts: ['Memory after 20 comings and goings of 1,000 goals, against before', 1.05],
  courses: ['500 courses on screen, against 50', 1.5],
  months: ['From a key in the search of 500 courses to the next frame, against 50', 1.5],
  journey: ['20 moments on screen of a journey of 1,000, against 50', 1.5],
  choice: ['From a choice of what to see of 1,000 moments to the next frame, against 50', 1.5],
  words: ['What is kept about a person on screen, with 1,000 records against 50', 1.5],
  'words counted': ['What is kept about a person counted, with 1,000 records against 50', 1.5],
};
