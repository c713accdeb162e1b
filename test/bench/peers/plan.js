/** A crisis plan of nine sections and twenty-four fields, in our own words, as each peer is to show it. */
const section = (title, ...fields) => ({ title, fields });

export const plan = [
  section('Read this first', 'What to call me', 'Languages I speak', 'Who to call first', 'Three things to know'),
  section('Know me', 'When things are good', 'Early signs', 'Signs of a crisis'),
  section('Care', 'What helps me', 'What makes it worse', 'Care I want', 'Care I do not want'),
  section('Places', 'Where I want to be', 'Where I do not want to be'),
  section('My life', 'Who I look after', 'Animals', 'Home and work', 'Faith and food'),
  section('Health', 'Conditions', 'Allergies', 'What I need to take part'),
  section('People', 'Who supports me', 'Who not to tell'),
  section('Afterwards', 'How I know it is over'),
  section('About this plan', 'When to look at it again'),
];
