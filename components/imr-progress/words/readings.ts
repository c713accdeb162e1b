import type { StoredRecord } from '../../../src/record/record.js';
import type { ReadingDocument } from '../../../src/widget/reading-document.js';
import type { ImrAccess } from '../panels.js';
import type { Learning } from '../schema.js';
import type { ShownTopic } from '../topics.js';
import { learningDocument, topicSection, type DocumentContext } from './document.js';

function contextOf(access: ImrAccess, body: Learning, lang: string): DocumentContext {
  const { t, direction, day, today, topics, practices, goals } = access;
  return {
    ...{ t, language: lang, dir: direction(), footer: [], day, today: today(), goals: goals() },
    ...{ topics: topics(body), sessions: body.sessions, practices: practices() },
  };
}

/** The whole record as an outline. @param body as the reader may see it */
export function readingOf(
  access: ImrAccess,
  body: Learning,
  record: StoredRecord<Learning> | undefined,
  footer: readonly string[],
): ReadingDocument {
  const { t, day, language } = access;
  const notice =
    record?.status === 'withdrawn' ? t('withdrawn', { date: day(record.withdrawnAt ?? record.updatedAt) }) : undefined;
  return learningDocument({ ...contextOf(access, body, record?.lang ?? language()), notice, footer });
}

/**
 * What was said of one topic; undefined where nothing was.
 * @param isWhole with the goals behind it, and under its name
 */
export function topicReading(access: ImrAccess, topic: ShownTopic, isWhole: boolean): ReadingDocument | undefined {
  const { t, body, record, language } = access;
  const context = contextOf(access, body(), record()?.lang ?? language());
  const section = topicSection(topic, context);
  const blocks = section.blocks.filter(({ key }) => isWhole || key !== 'goals');
  if (blocks.length === 0) return undefined;
  const heading = isWhole ? section.heading : t('words');
  return { title: t('title'), lang: context.language, dir: context.dir, footer: [], sections: [{ ...section, heading, blocks }] };
}
