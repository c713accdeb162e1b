import type { ReadingBlock, ReadingDocument, ReadingLine, ReadingSection } from '../../../src/widget/reading-document.js';
import { isOneOf } from '../../../src/record/is-one-of.js';
import { answers, formats } from '../choices.js';
import { linkedGoal, type GoalWords } from '../goal-words.js';
import type { ImrKey } from '../messages.js';
import type { TriedThing } from '../practices.js';
import type { Session } from '../schema.js';
import { currentState, hasWords, type ShownTopic } from '../topics.js';

/** What a document needs beside the record. */
export interface DocumentContext {
  readonly t: (key: ImrKey) => string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly footer: readonly string[];
  readonly notice?: string | undefined;
  /** A day in words. */
  readonly day: (instant: string) => string;
  /** As 2026-05-03. */
  readonly today: string;
  readonly topics: readonly ShownTopic[];
  readonly sessions: readonly Session[];
  /** Newest first. */
  readonly practices: readonly TriedThing[];
  /** Undefined while they are being read. */
  readonly goals: readonly GoalWords[] | undefined;
}

const filled = (text: string): boolean => text.trim() !== '';
const line = (text: string): ReadingLine[] => (filled(text) ? [{ text }] : []);

/** A line with labelled additions; stands also where only they have words. */
function detailed(text: string, details: readonly (readonly [label: string, text: string])[]): ReadingLine[] {
  const rest = details.filter(([, words]) => filled(words)).map(([label, words]) => ({ label, text: words }));
  if (!filled(text) && rest.length === 0) return [];
  return [{ text, ...(rest.length > 0 && { details: rest }) }];
}

const withLines = (blocks: readonly ReadingBlock[]): ReadingBlock[] => blocks.filter(({ lines }) => lines.length > 0);

/** What was to be tried, and how it went. */
export function practiceLine(thing: TriedThing, { t }: Pick<DocumentContext, 't'>): ReadingLine[] {
  const { what, when, where, withWhom, answer, how } = thing;
  const answered = isOneOf(answers, answer) ? t(`answer_${answer}`) : '';
  return detailed(what, [
    [t('practice_when'), when],
    [t('practice_where'), where],
    [t('practice_with'), withWhom],
    [t('practice_how'), [answered, how].filter(filled).join(' · ')],
  ]);
}

/** One topic with everything the person said of it. */
export function topicSection({ key, title, said }: ShownTopic, context: DocumentContext): ReadingSection {
  const { t, day, practices, goals } = context;
  const block = (name: string, label: string, lines: readonly ReadingLine[]): ReadingBlock => ({ key: name, label, lines });
  const state = currentState(said);
  const since = day(said.states.at(-1)?.at ?? '');
  return {
    key: `topic-${key}`,
    heading: title,
    blocks: withLines([
      block(
        'goals',
        t('topic_goal'),
        said.goals.flatMap((link) => {
          const { title: words, isGone } = linkedGoal(link, goals);
          return isGone ? detailed(words, [[t('goal_note'), t('goal_gone')]]) : line(words);
        }),
      ),
      block('help', t('help_with_goal'), line(said.help)),
      block('state', t('state'), state ? detailed(t(`state_${state}`), [[t('since'), since]]) : []),
      block('words', t('words'), line(said.words)),
      block(
        'practices',
        t('practices'),
        practices.filter(({ topic }) => topic === key).flatMap((thing) => practiceLine(thing, context)),
      ),
      block(
        'shownTo',
        t('shown_to'),
        said.shownTo.flatMap(({ text }) => line(text)),
      ),
    ]),
  };
}

/** Day and form of a session, in words. */
export function sessionName({ on, format }: Session, { t, day, today }: Pick<DocumentContext, 't' | 'day' | 'today'>): string {
  const planned = on > today ? t('session_planned') : '';
  const form = isOneOf(formats, format) ? t(`format_${format}`) : '';
  return [day(on), form, planned].filter(Boolean).join(' · ') || t('session_no_day');
}

function sessionBlock(session: Session, context: DocumentContext): ReadingBlock {
  const agenda = session.agenda.map(({ text }): [string, string] => [context.t('session_agenda'), text]);
  return { key: `session-${session.id}`, label: sessionName(session, context), lines: detailed(session.mine, agenda) };
}

/** Newest first; what has no day comes last. */
export const inOrder = (sessions: readonly Session[]): Session[] =>
  [...sessions].sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? 1 : -1));

/** The goals behind the topics come first, then the topics with words, then sessions. Pure. */
export function learningDocument(context: DocumentContext): ReadingDocument {
  const { t, topics, goals, sessions, practices } = context;
  const links = topics.flatMap(({ said }) => said.goals).map((link) => linkedGoal(link, goals));
  const behind = [...new Map(links.map((goal) => [goal.id || goal.title, goal])).values()];
  // A topic that was put away, with nothing else said of it, is out of sight here too.
  const isAway = ({ said }: ShownTopic): boolean => currentState(said) === 'notForMe' && !hasWords({ ...said, states: [] });
  const written = topics.filter(
    (topic) => (hasWords(topic.said) && !isAway(topic)) || practices.some((thing) => thing.topic === topic.key),
  );
  const sections: ReadingSection[] = [
    {
      ...{ key: 'goals', heading: t('goals'), lead: true },
      blocks: withLines([{ key: 'goals', label: '', lines: behind.flatMap(({ title }) => line(title)) }]),
    },
    ...written.map((topic) => topicSection(topic, context)),
    { key: 'sessions', heading: t('sessions'), blocks: withLines(inOrder(sessions).map((one) => sessionBlock(one, context))) },
  ];
  return {
    ...{ title: t('title'), lang: context.language, dir: context.dir, notice: context.notice, footer: context.footer },
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}
