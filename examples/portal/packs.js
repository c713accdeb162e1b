/** What this portal knows and the widgets cannot: its courses, its peers, who looks after its meetings. All of it is invented. */
export const packs = {
  courses: [
    {
      id: 'bread',
      title: 'Bread for a street',
      blurb: 'We bake, we eat, and each of us takes a loaf home for somebody.',
      learnTogether: 'What dough needs. What to do when it goes wrong.',
      interests: ['Cooking', 'Being with people'],
      access: ['Step-free', 'Breaks at any time'],
      madeBy: { livedExperience: ['Noor', 'Amina'], otherExpertise: ['Dev'] },
      join: { inPerson: 'Ring the bell at Elm Road on any weekday.' },
    },
    {
      id: 'voices',
      title: 'A story of my own',
      blurb: 'Write, draw or record a piece of your life, in your own way. Nobody has to read it out.',
      interests: ['Writing', 'Art'],
      access: ['Quiet room', 'Captions'],
      madeBy: { livedExperience: ['Rosa'], otherExpertise: ['Ilse Brandt'] },
    },
  ],
  peers: [
    {
      id: 'amina',
      name: 'Amina',
      about: 'I paint boats and repair old radios.',
      interests: ['Painting', 'Radios'],
      languages: ['en', 'ar'],
    },
    {
      id: 'dev',
      name: 'Dev',
      about: 'I run the bike shed on Tuesdays.',
      interests: ['Bikes', 'Cooking'],
      languages: ['en', 'hi'],
    },
  ],
  trialogue: { moderator: 'Hine and Ilse', answersWithin: 'within three days' },
};
