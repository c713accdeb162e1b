import { localText } from '../../src/i18n/local-text.js';
import { isOneOf } from '../../src/record/is-one-of.js';
import { lookedStates, topicStates, type TopicStateName } from './choices.js';
import type { Learning, LearningTopic, Practice, TopicState } from './schema.js';
import type { Edition, ToolKind, TopicPack } from './pack-types.js';

interface OwnTopic {
  readonly key: string;
  /** The smallest edition that has it, where that is not the one of nine. */
  readonly from?: Edition;
  readonly tools?: readonly ToolKind[];
  /** Can be put away from the path itself, unopened: nobody has to look at it first (rule A7.7). */
  readonly leave?: true;
}

/** Topics of illness management and recovery. Their subjects are facts; their names and words are our own. */
export const ownTopics: readonly OwnTopic[] = [
  { key: 'recovery' },
  { key: 'facts', leave: true },
  { key: 'stress' },
  { key: 'people' },
  { key: 'medicine', leave: true },
  { key: 'substances', from: 10 },
  { key: 'wellness', tools: ['wellness-plan', 'crisis-plan'] },
  { key: 'coping', tools: ['wellness-plan'] },
  { key: 'problems', tools: ['wellness-plan', 'crisis-plan'] },
  { key: 'services' },
  { key: 'body', from: 11 },
];
export const ownTopicKeys = ownTopics.map(({ key }) => key);

/** A topic as it is shown. */
export interface ShownTopic {
  readonly key: string;
  readonly title: string;
  /** Words of a pack; those of ours come with the open topic. */
  readonly summary: string;
  /** What to keep as its name; empty for ours. */
  readonly keptTitle: string;
  /** On what terms the page shows material here; empty where the host said nothing. */
  readonly licence: string;
  readonly credit: string;
  readonly tools: readonly ToolKind[];
  readonly leave: boolean;
  /** No longer among the topics of this page. What was written in it can be read and changed. */
  readonly isGone: boolean;
  /** What was said in it; empty lists where nothing was. */
  readonly said: LearningTopic;
}

export interface TopicContext {
  readonly t: (key: string) => string;
  readonly language: string;
  readonly pack: TopicPack | undefined;
  /** What the person wanted to try, as it is stored, unchecked. */
  readonly practices: readonly Partial<Practice>[];
}

const nothingIn = (id: string): LearningTopic => ({
  ...{ id, title: '', states: [], goals: [], help: '', words: '', shownTo: [] },
});

/** Whether anything was ever said in a topic. Lines that are still empty count: somebody is about to write in them. */
export const hasWords = ({ states, goals, help, words, shownTo }: LearningTopic): boolean =>
  states.length + goals.length + shownTo.length > 0 || Boolean(help.trim() || words.trim());

export const isOwn = (key: string): boolean => ownTopicKeys.includes(key);

/** Topics of the page, in its order; after them those that are no longer there, and in which something was written. */
export function shownTopics({ topics }: Learning, { t, language, pack, practices }: TopicContext): ShownTopic[] {
  const saidIn = (key: string): LearningTopic => topics.find(({ id }) => id === key) ?? nothingIn(key);
  const [licence, credit] = [localText(pack?.licence, language), localText(pack?.credit, language)];
  const ours = ownTopics
    .filter(({ from = 9 }) => !pack || from <= (pack.edition ?? 0))
    .map(({ key, tools = [], leave = false }): ShownTopic => ({
      ...{ key, title: t(`topic_${key}`), summary: '', keptTitle: '' },
      ...{ licence, credit, tools, leave, isGone: false, said: saidIn(key) },
    }));
  const brought = (pack?.topics ?? []).map((topic): ShownTopic => {
    const title = localText(topic.title, language);
    return {
      ...{ key: topic.key, title, summary: localText(topic.summary, language), keptTitle: title },
      ...{ licence: localText(topic.licence, language) || licence, credit, tools: topic.tools ?? [] },
      ...{ leave: false, isGone: false, said: saidIn(topic.key) },
    };
  });
  const here = [...ours, ...brought];
  const known = new Set(here.map(({ key }) => key));
  const gone = new Map<string, string>();
  for (const topic of topics) if (!known.has(topic.id) && hasWords(topic)) gone.set(topic.id, topic.title);
  // What was to be tried is a record of its own, and stays when the topic goes.
  for (const { topic, topicTitle } of practices)
    if (topic && !known.has(topic)) gone.set(topic, gone.get(topic) || topicTitle || '');
  return [
    ...here,
    ...[...gone].map(([key, title]): ShownTopic => ({
      ...{ key, title: title.trim() || t(isOwn(key) ? `topic_${key}` : 'topic_other'), summary: '', keptTitle: title },
      ...{ licence: '', credit: '', tools: [], leave: false, isGone: true, said: saidIn(key) },
    })),
  ];
}

/** What the person said last of a topic; undefined while they have said nothing, or took the mark off. */
export function currentState({ states }: Pick<LearningTopic, 'states'>): TopicStateName | undefined {
  const word = states.at(-1)?.state;
  return isOneOf(topicStates, word) ? word : undefined;
}

/** Whether a topic was looked at, now or before: about the material, and nobody's worth. */
export const wasLookedAt = ({ states }: Pick<LearningTopic, 'states'>): boolean =>
  states.some(({ state }) => isOneOf(lookedStates, state));

/** Changes a topic, or adds it where nothing was written in it yet. The others stay where they are. */
export function changeTopic(body: Learning, { key, keptTitle, said }: ShownTopic, change: Partial<LearningTopic>): Learning {
  const written = body.topics.find(({ id }) => id === key);
  const changed = { ...(written ?? said), title: keptTitle, ...change };
  const topics = written ? body.topics.map((one) => (one.id === key ? changed : one)) : [...body.topics, changed];
  return { ...body, topics };
}

/** Says something else of a topic. What was said before stays: going back and forth is common (rule X3). */
export const withState = (body: Learning, topic: ShownTopic, state: TopicState): Learning =>
  changeTopic(body, topic, { states: [...topic.said.states, state] });
