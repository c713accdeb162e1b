import type { ReadingBlock, ReadingDocument, ReadingLine } from '../../src/widget/reading-document.js';
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

const isFilled = (text: string): boolean => text.trim() !== '';
const lines = (texts: readonly string[]): ReadingLine[] => texts.filter(isFilled).map((text) => ({ text }));

/** A wish for change with who takes it where and what came back; what stands in for it where only they have words. */
export function actionLine({ what, who, by, heardBack }: Action, { t, day }: Pick<DocumentContext, 't' | 'day'>): ReadingLine[] {
  const details = [
    { label: t('action_who'), text: who },
    { label: t('action_by'), text: by && day(by) },
    { label: t('action_back'), text: heardBack },
  ].filter(({ text }) => isFilled(text));
  return isFilled(what) || details.length > 0 ? [{ text: what, ...(details.length > 0 && { details }) }] : [];
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
    { key: 'learned', heading: t('learned'), blocks: [block('learned', '', lines(learned.map(({ text }) => text)))] },
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
