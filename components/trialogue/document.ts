import type { ReadingBlock, ReadingDocument, ReadingLine } from '../../src/widget/reading-document.js';
import { detailedLine, linesOf as lines, textsOf } from '../../src/widget/reading-lines.js';
import type { Action, Meeting } from './schema.js';

type Texts = (key: string, parameters?: Readonly<Record<string, string | number>>) => string;

/** What the document needs beside the words. */
export interface DocumentContext {
  readonly t: Texts;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly footer: readonly string[];
  /** A day in words. */
  readonly day: (instant: string) => string;
  /** How the group is called; empty where it is not known. */
  readonly group: string;
}

/** A wish for change with who takes it where and what came back; what stands in for it where only they have words. */
export function actionLine({ what, who, by, heardBack }: Action, { t, day }: Pick<DocumentContext, 't' | 'day'>): ReadingLine[] {
  return detailedLine(what, [
    [t('action_who'), who],
    [t('action_by'), by && day(by)],
    [t('action_back'), heardBack],
  ]);
}

/** The log of a meeting. Own notes are no part of it. Pure: the same words always give the same document. */
export function meetingDocument(meeting: Meeting, context: DocumentContext): ReadingDocument {
  const { t, day, language, dir, footer, group } = context;
  const { topic, on, proposedAs, rulesAgreed, learned, actions } = meeting;
  const block = (key: string, label: string, all: readonly ReadingLine[]): ReadingBlock => ({ key, label, lines: all });
  const about = [
    block('on', t('when'), lines([on && day(on)])),
    block('group', t('group'), lines([group])),
    block('proposed', t('proposed_as'), lines([proposedAs])),
    block('rules', t('rules'), rulesAgreed ? [{ text: t('rules_agreed') }] : []),
  ];
  const sections = [
    { key: 'topic', heading: t('topic'), lead: true, blocks: [block('topic', '', lines([topic]))] },
    { key: 'about', heading: t('when_and_where'), blocks: about },
    { key: 'learned', heading: t('learned'), blocks: [block('learned', '', lines(textsOf(learned)))] },
    {
      key: 'actions',
      heading: t('actions'),
      blocks: [
        block(
          'actions',
          '',
          actions.flatMap((one) => actionLine(one, context)),
        ),
      ],
    },
  ];
  return {
    title: t('title'),
    lang: language,
    dir,
    sections: sections.map((section) => ({ ...section, blocks: section.blocks.filter((one) => one.lines.length > 0) })),
    footer,
  };
}
