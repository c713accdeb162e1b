/**
 * What a record of a kind says for the journey, as data. A path leads through objects and lists (`story.chapters`), and gives all
 * texts that it finds. Names (`key`) stand in what people keep, so they never change once released.
 */
export interface Rule {
  /** Names the part of the record; with a list also the id of the item. */
  readonly key?: string;
  /** Each item of this list is told by itself. Left out: the record as a whole. */
  readonly list?: string;
  /** Where the person's words are, in the order in which they are told. */
  readonly words: readonly string[];
  /** Where the person's own days are: the first that is filled. Else it stands where the record was begun. */
  readonly on?: readonly string[];
  /** When it was, in own words. */
  readonly when?: string;
  /** It was at some other time than it was written, and nobody knows when. */
  readonly isUndated?: true;
  /** What it is about, in the person's words. */
  readonly about?: string;
  /** Kind of the record that it belongs to, and where the id of that is: it has the same tags, and its day where it has none. */
  readonly of?: readonly [kind: string, path: string, about: string];
  /** Kind of the records that hold its image; `picture` and `alt` of the item say which and what it shows. */
  readonly pictures?: string;
}

/** Where a kind is at home: the key of its name, and the widget that shows it. */
export interface KindRules {
  readonly place: Place;
  readonly rules: readonly Rule[];
  /** For the person's eyes only, whoever else reads the journey. */
  readonly isPrivate?: true;
}

/** Widgets that hold what a person wrote, by the last part of their tag; `learning` is that of learning about illness and how to live well. `journey` is the person's own moments. */
// prettier-ignore
export const places = ['journey', 'chime-goals', 'strengths-assessment', 'values-preferences', 'wellness-plan', 'crisis-card', 'learning', 'college', 'peer-support', 'work-plan', 'home-plan', 'trialogue', 'other'] as const;
export type Place = (typeof places)[number];

const story: Rule = { key: 'story', words: ['story.title', 'story.chapters', 'story.turns', 'story.next'] };

/**
 * The kinds of this SDK. An empty list of rules is a decision: images are shown with what names them, groups and reviews of teams
 * are nobody's story.
 */
export const kinds: Readonly<Record<string, KindRules>> = {
  goal: {
    place: 'chime-goals',
    rules: [
      { words: ['title', 'more', 'why'], on: ['states.at'] },
      { key: 'state', list: 'states', words: ['words'], on: ['at'], about: 'title' },
    ],
  },
  'check-in': { place: 'chime-goals', rules: [{ words: ['words'], on: ['at'], of: ['goal', 'goal', 'title'] }] },
  strength: {
    place: 'strengths-assessment',
    rules: [
      { words: ['domains.now', 'domains.want', 'domains.before', 'comments'] },
      story,
      { key: 'picture', list: 'pictures', words: ['words'], pictures: 'strength-picture' },
    ],
  },
  'strength-picture': { place: 'strengths-assessment', rules: [] },
  value: {
    place: 'values-preferences',
    rules: [
      { words: ['entries', 'decide.words', 'arrangement.about'] },
      story,
      { key: 'picture', list: 'pictures', words: ['words'], when: 'when', pictures: 'value-picture' },
    ],
  },
  'value-picture': { place: 'values-preferences', rules: [] },
  'wellness-plan': {
    place: 'wellness-plan',
    rules: [
      { words: ['likeWhenWell', 'tools'] },
      { key: 'day', list: 'days', words: ['text'], on: ['on'] },
      { key: 'after', words: ['after.learn'] },
    ],
  },
  'crisis-plan': {
    place: 'crisis-card',
    rules: [{ words: ['name', 'knowMe.whenWell', 'care.helps'] }, { key: 'after', words: ['after.debrief'] }],
  },
  learning: {
    place: 'learning',
    rules: [
      { key: 'topic', list: 'topics', words: ['words', 'help'], on: ['states.at'], about: 'title' },
      { key: 'session', list: 'sessions', words: ['mine'], on: ['on'] },
    ],
  },
  practice: { place: 'learning', rules: [{ words: ['what', 'how'], on: ['answeredAt'], about: 'topicTitle' }] },
  'learning-plan': {
    place: 'college',
    rules: [
      { words: ['hopes', 'interests', 'teach', 'helpOthers'] },
      { key: 'review', list: 'reviews', words: ['text'], on: ['at'] },
    ],
  },
  course: { place: 'college', rules: [{ words: ['title', 'hope', 'words'], on: ['states.at'] }] },
  'peer-link': {
    place: 'peer-support',
    rules: [
      { words: ['whatIBring', 'sharedInterests', 'wishes', 'helping'], on: ['askedAt', 'offeredAt'], about: 'peer.name' },
      { key: 'meeting', list: 'meetings', words: ['mine', 'together'], on: ['on'], about: 'peer.name' },
      { key: 'ending', list: 'endings', words: ['words'], on: ['at'], about: 'peer.name' },
      { key: 'story', words: ['story.title', 'story.words'] },
    ],
  },
  'work-plan': {
    place: 'work-plan',
    rules: [
      { words: ['dream', 'unpaid', 'skills'] },
      { key: 'past', list: 'past', words: ['job', 'liked'], isUndated: true },
      { key: 'job', list: 'jobs', words: ['employer', 'next'], on: ['start'] },
      { key: 'learned', list: 'jobs', words: ['endMine'], on: ['end'], about: 'employer' },
    ],
  },
  'job-contact': { place: 'work-plan', rules: [{ words: ['employer', 'how', 'result'], on: ['on'] }] },
  'home-plan': {
    place: 'home-plan',
    rules: [
      { words: ['where', 'withWords', 'near', 'pets'] },
      { key: 'choice', words: ['choice.name', 'choice.why'] },
      { key: 'move', list: 'moves', words: ['to', 'why'], on: ['on'], about: 'from' },
    ],
  },
  'home-option': { place: 'home-plan', rules: [{ words: ['label', 'pros'], on: ['seenOn'] }] },
  'trialogue-meeting': { place: 'trialogue', rules: [{ words: ['topic', 'learned'], on: ['on'] }] },
  'trialogue-note': {
    place: 'trialogue',
    isPrivate: true,
    rules: [{ words: ['words'], of: ['trialogue-meeting', 'meeting', 'topic'] }],
  },
  'trialogue-group': { place: 'trialogue', rules: [] },
  'team-review': { place: 'other', rules: [] },
  journey: { place: 'journey', rules: [] },
  'journey-picture': { place: 'journey', rules: [] },
};

/** Kinds of somebody else: words in fields that are usual, with a day where there is one. */
export const unknownKind: KindRules = {
  place: 'other',
  rules: [
    { words: ['title', 'name', 'text', 'words'], on: ['on', 'at', 'date'] },
    { key: 'entry', list: 'entries', words: ['text', 'words'], on: ['on', 'at', 'date'] },
  ],
};
