import type { ReadingBlock, ReadingDocument, ReadingLine, ReadingSection } from '../../src/widget/reading-document.js';
import { barrierKinds, compared, facets, states } from './choices.js';
import { citizenships } from '../../src/record/citizenship.js';
import { isOneOf } from '../../src/record/is-one-of.js';
import type { GoalRow } from './goal-rows.js';
import { currentState } from './goal-state.js';
import type { ChimeGoalsKey } from './messages.js';
import type { CheckIn, Goal, GoalState } from './schema.js';
import { wordsBehind, type StrengthWords } from './strength-words.js';

/** What a document needs beside the words. */
export interface DocumentContext {
  readonly t: (key: ChimeGoalsKey) => string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly footer: readonly string[];
  /** A day in words. */
  readonly day: (instant: string) => string;
}

export interface GoalContext extends DocumentContext {
  /** Newest first. */
  readonly checkIns: readonly CheckIn[];
  /** Undefined while they are being read: nothing is said to be gone before that is known. */
  readonly strengths: readonly StrengthWords[] | undefined;
}

const filled = (text: string): boolean => text.trim() !== '';
const line = (text: string): ReadingLine[] => (filled(text) ? [{ text }] : []);

/** A line with labelled additions; what stands in for it where only they have words. */
function detailed(text: string, details: readonly (readonly [label: string, text: string])[]): ReadingLine[] {
  const rest = details.filter(([, words]) => filled(words)).map(([label, words]) => ({ label, text: words }));
  if (!filled(text) && rest.length === 0) return [];
  return [{ text, ...(rest.length > 0 && { details: rest }) }];
}

const sectionOf = (key: string, heading: string, blocks: readonly ReadingBlock[]): ReadingSection => ({
  key,
  heading,
  blocks: blocks.filter(({ lines }) => lines.length > 0),
});

/** Words with their day, and what was said beside them. Where only the latter has words, it stands alone. */
function dated(words: string, instant: string, beside: string, { day }: DocumentContext): ReadingLine[] {
  const [text, rest] = filled(words) ? [words, beside] : [beside, ''];
  if (!filled(text)) return [];
  const label = day(instant);
  return [{ text, ...((label || filled(rest)) && { details: [{ label, text: rest }] }) }];
}

const stateLine = ({ state, at, words }: GoalState, context: DocumentContext): ReadingLine[] =>
  dated(isOneOf(states, state) ? context.t(`state_${state}`) : '', at, words, context);

/** One goal with everything that was said of it. Pure: the same words always give the same document. */
export function goalDocument(goal: Goal, context: GoalContext): ReadingDocument {
  const { t } = context;
  const block = (key: string, label: string, lines: readonly ReadingLine[]): ReadingBlock => ({ key, label, lines });
  const choices = (known: readonly string[], stored: readonly string[], prefix: string): ReadingLine[] =>
    known.filter((one) => stored.includes(one)).map((one) => ({ text: t(`${prefix}_${one}` as ChimeGoalsKey) }));
  const current = currentState(goal);
  const behind = context.strengths;
  const sections: ReadingSection[] = [
    {
      ...sectionOf('goal', t('goal'), [
        { ...block('title', '', line(goal.title)), tone: 'name' },
        block('more', t('more'), line(goal.more)),
        block('why', t('why'), line(goal.why)),
        block('state', t('state'), current ? stateLine(current, context) : []),
      ]),
      lead: true,
    },
    sectionOf('about', t('about'), [
      block('facets', t('about_chime'), choices(facets, goal.facets, 'facet')),
      block('citizenship', t('about_citizenship'), choices(citizenships, goal.citizenship, 'citizenship')),
    ]),
    sectionOf('steps', t('steps'), [
      block(
        'steps',
        t('step_what'),
        goal.steps.flatMap(({ what, who, when, did }) =>
          detailed(what, [
            [t('step_who'), who],
            [t('step_when'), when],
            [t('step_did'), did],
          ]),
        ),
      ),
    ]),
    sectionOf('support', t('support'), [
      block(
        'helpers',
        t('helpers'),
        goal.helpers.flatMap(({ text }) => line(text)),
      ),
      block(
        'strengths',
        t('strengths'),
        behind ? goal.strengths.map((link) => ({ text: wordsBehind(link, behind) ?? t('strength_gone') })) : [],
      ),
    ]),
    sectionOf('barriers', t('barriers'), [
      block(
        'barriers',
        t('barrier_what'),
        goal.barriers.flatMap(({ what, kind, whoCouldChange }) =>
          detailed(what, [
            [t('barrier_kind'), isOneOf(barrierKinds, kind) ? t(`barrier_${kind}`) : kind],
            [t('barrier_who'), whoCouldChange],
          ]),
        ),
      ),
      block('topic', '', goal.raise.topic ? [{ text: t('topic') }] : []),
    ]),
    sectionOf('going', t('going'), [
      block(
        'checkIns',
        t('check_ins'),
        context.checkIns.flatMap(({ at, words, level }) =>
          dated(words, at, isOneOf(compared, level) ? t(`compared_${level}`) : '', context),
        ),
      ),
      block(
        'states',
        t('earlier'),
        goal.states
          .slice(0, -1)
          .reverse()
          .flatMap((state) => stateLine(state, context)),
      ),
    ]),
  ];
  return {
    title: t('title'),
    lang: context.language,
    dir: context.dir,
    notice: goal.putAwayAt ? t('put_away_notice') : undefined,
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    footer: context.footer,
  };
}

/** The list as it is on screen: groups with the titles in them. Nothing is counted. */
export function goalsDocument(
  groups: readonly { readonly key: string; readonly heading: string; readonly rows: readonly GoalRow[] }[],
  { t, language, dir, footer }: DocumentContext,
): ReadingDocument {
  const rowLine = ({ title, more, state }: GoalRow): ReadingLine[] =>
    detailed(title || t('untitled'), [
      [t('more'), more],
      [t('state'), state ? t(`state_${state}`) : ''],
    ]);
  return {
    title: t('title'),
    lang: language,
    dir,
    sections: groups.map(({ key, heading, rows }) =>
      sectionOf(key, heading, [{ key: 'goals', label: '', lines: rows.flatMap(rowLine) }]),
    ),
    footer,
  };
}
