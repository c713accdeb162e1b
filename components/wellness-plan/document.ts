import type { ReadingBlock, ReadingDocument, ReadingLine, ReadingSection } from '../../src/widget/reading-document.js';
import type { CrisisCardWords } from './crisis-card-words.js';
import type { WellnessPlanReadingKey } from './messages.js';
import { filled, toolKinds, toolsOf, wordsOf, type Tools } from './tools.js';
import type { WellnessAction, WellnessLine, WellnessPlan, WellnessSign, WellnessTool } from './schema.js';

/** What the document needs beside the plan itself. */
export interface DocumentContext {
  readonly t: (key: WellnessPlanReadingKey) => string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly footer: readonly string[];
  readonly notice?: string | undefined;
  /** A day in words. */
  readonly day: (day: string) => string;
  /** The crisis card that belongs to the plan; undefined where there is none, or while that is not known. */
  readonly card: CrisisCardWords | undefined;
  /** Leaves out what was kept of days: a year of them would not fit on one sheet. */
  readonly withoutDays?: boolean | undefined;
}

const line = (text: string): ReadingLine[] => (filled(text) ? [{ text }] : []);
const lines = (entries: readonly WellnessLine[]): ReadingLine[] => entries.flatMap(({ text }) => line(text));

/** A line with labelled additions. One that has nothing but additions is read, too. */
function detailed(text: string, details: readonly (readonly [label: string, text: string])[]): ReadingLine[] {
  const rest = details.filter(([, words]) => filled(words)).map(([label, words]) => ({ label, text: words }));
  if (!filled(text) && rest.length === 0) return [];
  return [{ text, ...(rest.length > 0 && { details: rest }) }];
}

function toolsSection(tools: readonly WellnessTool[], { t }: DocumentContext): ReadingSection {
  const rest = tools.filter(({ handy }) => !handy);
  const known: readonly string[] = toolKinds;
  const block = (key: string, label: string, some: readonly WellnessTool[]): ReadingBlock => ({ key, label, lines: lines(some) });
  const others = rest.filter(({ kind }) => !known.includes(kind));
  const blocks = [
    block(
      'handy',
      t('tools_handy'),
      tools.filter(({ handy }) => handy),
    ),
    ...toolKinds.map((kind) =>
      block(
        kind,
        t(`kind_${kind}`),
        rest.filter((tool) => tool.kind === kind),
      ),
    ),
  ].filter((one) => one.lines.length > 0);
  return {
    key: 'toolbox',
    heading: t('toolbox'),
    blocks: [...blocks, block('tools', blocks.length > 0 ? t('tools_more') : '', others)],
  };
}

/** Several things to do stand below each other. */
function thenWords(actions: readonly WellnessAction[], tools: Tools): string {
  const words = actions.map((action) => wordsOf(action, tools)).filter(filled);
  return words.length > 1 ? words.map((one) => `\n– ${one}`).join('') : (words[0] ?? '');
}

function signsSection(
  key: 'upsets' | 'signs' | 'worse',
  signs: readonly WellnessSign[],
  tools: Tools,
  { t }: DocumentContext,
): ReadingSection {
  const entries = signs.flatMap(({ what, doThen, whoHelps = '' }) =>
    detailed(what, [
      [t('do_then'), thenWords(doThen, tools)],
      [t('who_helps'), whoHelps],
    ]),
  );
  return { key, heading: t(key), blocks: [{ key, label: '', lines: entries }] };
}

function cardSection({ t, card }: DocumentContext): ReadingSection {
  const section = { key: 'crisis', heading: t('crisis') };
  if (!card) return { ...section, blocks: [] };
  const { callMe, contact, first } = card;
  const contactLine = contact && { text: contact.name, ...(contact.phone && { phone: contact.phone }) };
  return {
    ...section,
    blocks: [
      { key: 'card', label: '', lines: [{ text: t('crisis_there') }] },
      { key: 'call-me', label: t('crisis_call_me'), lines: line(callMe) },
      { key: 'contact', label: t('crisis_contact'), lines: contactLine ? [contactLine] : [] },
      { key: 'first', label: t('crisis_first'), lines: first.map((text) => ({ text })) },
    ],
  };
}

function afterSection({ after }: WellnessPlan, { t }: DocumentContext): ReadingSection {
  const block = (key: 'rest' | 'whoHelps' | 'repair' | 'changePlan'): ReadingBlock => ({
    ...{ key, label: t(`after_${key}`), lines: lines(after[key]) },
  });
  const takeBack = after.takeBack.flatMap(({ duty, when, whoTill }) =>
    detailed(duty, [
      [t('take_when'), when],
      [t('take_till'), whoTill],
    ]),
  );
  return {
    key: 'after',
    heading: t('after'),
    blocks: [
      ...[block('rest'), block('whoHelps'), { key: 'takeBack', label: t('after_takeBack'), lines: takeBack }, block('repair')],
      ...[{ key: 'learn', label: t('after_learn'), lines: line(after.learn) }, block('changePlan')],
    ],
  };
}

/** Days that were kept, the latest first; those of one day in the order in which they were written. */
function daysSection({ days }: WellnessPlan, { t, day }: DocumentContext): ReadingSection {
  const sorted = [...days].sort((one, other) => other.on.localeCompare(one.on));
  const blocks = sorted.map(({ on, text }, index) => ({ key: `day-${index + 1}`, label: day(on), lines: line(text) }));
  return { key: 'days', heading: t('days'), blocks };
}

const withWords = (section: ReadingSection): ReadingSection => ({
  ...section,
  blocks: section.blocks.filter((block) => block.lines.length > 0),
});

/** The plan as an outline. Pure: the same plan and texts always give the same document. */
export function wellnessPlanDocument(plan: WellnessPlan, context: DocumentContext): ReadingDocument {
  const { t, language, dir, footer, notice, withoutDays } = context;
  const tools = toolsOf(plan);
  const doing = (actions: readonly WellnessAction[]): ReadingLine[] => actions.flatMap((action) => line(wordsOf(action, tools)));
  const own = [
    { key: 'well', heading: t('well'), lead: true, blocks: [{ key: 'well', label: '', lines: lines(plan.likeWhenWell) }] },
    toolsSection(plan.tools, context),
    {
      key: 'daily',
      heading: t('daily'),
      blocks: [
        { key: 'each-day', label: t('each_day'), lines: doing(plan.daily) },
        { key: 'now-and-then', label: t('now_and_then'), lines: doing(plan.nowAndThen) },
      ],
    },
    signsSection('upsets', plan.upsets, tools, context),
    signsSection('signs', plan.smallSigns, tools, context),
    signsSection('worse', plan.muchHarder, tools, context),
    afterSection(plan, context),
    ...(withoutDays ? [] : [daysSection(plan, context)]),
  ].map(withWords);
  // A crisis card alone is no wellness plan yet.
  const isWritten = own.some(({ blocks }) => blocks.length > 0);
  const place = own.findIndex(({ key }) => key === 'after');
  const sections = isWritten ? [...own.slice(0, place), withWords(cardSection(context)), ...own.slice(place)] : own;
  return { title: t('title'), notice, lang: language, dir, sections, footer };
}
