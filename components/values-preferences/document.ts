import type { ReadingBlock, ReadingDocument, ReadingLine, ReadingSection } from '../../src/widget/reading-document.js';
import { isOneOf } from '../../src/record/is-one-of.js';
import type { ValueEntry, ValuePiece, Values } from './schema.js';
import { arrangementOf, careTopics, entriesOf, lifeTopics, topics, waysToDecide } from './topics.js';

type Texts = (key: string, parameters?: Readonly<Record<string, string | number>>) => string;

/** What the document needs beside the values themselves. */
export interface DocumentContext extends Pick<ReadingDocument, 'dir' | 'footer' | 'notice'> {
  readonly t: Texts;
  readonly language: string;
}

/** Names the picture of all pieces where a line asks for it to be drawn. */
export const wholePicture = 'arrangement';

const block = (key: string, label: string, texts: readonly string[]): ReadingBlock => ({
  ...{ key, label },
  lines: texts.filter((text) => text.trim()).map((text) => ({ text })),
});
const withWords = (blocks: readonly ReadingBlock[]): ReadingBlock[] => blocks.filter((one) => one.lines.length > 0);
const detail = (label: string, text: string): { label: string; text: string }[] => (text.trim() ? [{ label, text }] : []);

function entryBlock(key: string, label: string, entries: readonly ValueEntry[], t: Texts): ReadingBlock {
  const lines = entries.flatMap(({ text, instead }): ReadingLine[] => {
    const details = detail(t('instead'), instead);
    if (!text.trim() && details.length === 0) return [];
    return [{ text, ...(details.length > 0 && { details }) }];
  });
  return { key, label, lines };
}

/** Topics of the person's own; and words whose topic this version does not know, which are never lost. */
function ownBlocks(body: Values, t: Texts): ReadingBlock[] {
  const own = body.topics.map(({ id, name }, index) =>
    entryBlock(`own-${index + 1}`, name.trim() || t('own_topic'), entriesOf(body, id), t),
  );
  const known = new Set<string>([...topics, ...body.topics.map(({ id }) => id)]);
  const others = body.entries.filter(({ topic }) => !known.has(topic));
  return [...own, entryBlock('others', t('own_topic'), others, t)];
}

function careSection(body: Values, t: Texts): ReadingSection {
  const { way, words } = body.decide;
  const decided = isOneOf(waysToDecide, way) ? t(`decide_${way}`) : '';
  const topicBlocks = careTopics.map((topic) => entryBlock(topic, t(`topic_${topic}`), entriesOf(body, topic), t));
  return { key: 'care', heading: t('care'), blocks: withWords([block('decide', t('decide'), [decided, words]), ...topicBlocks]) };
}

function storySection({ story }: Values, t: Texts): ReadingSection {
  const blocks = [
    block('story-title', t('story_title'), [story.title]),
    ...story.chapters.map(({ title, words }, index) =>
      block(`chapter-${index + 1}`, t('chapter', { position: index + 1 }), [title, words]),
    ),
    block(
      'turns',
      t('story_turning'),
      story.turns.map(({ text }) => text),
    ),
    block('next', t('story_next'), [story.next]),
  ];
  return { key: 'story', heading: t('story'), blocks: withWords(blocks) };
}

/** Where a piece stands, in words: one of nine parts of the board. */
export const zoneOf = ({ x, y }: Pick<ValuePiece, 'x' | 'y'>): string => {
  const third = (value: number): number => (value < 34 ? 0 : value < 67 ? 1 : 2);
  return `at_${third(y)}${third(x)}`;
};

/** The words of the picture, which are all that text, a copy and a comparison can show of it. */
function picturesSection(body: Values, t: Texts): ReadingSection {
  const { pictures, arrangement } = body;
  const kind = arrangementOf(body);
  const nameOf = (id: string): string => {
    const index = pictures.findIndex((one) => one.id === id);
    return index < 0 ? '' : t('piece', { position: index + 1 });
  };
  const blocks = pictures.map((piece, index): ReadingBlock => {
    const { picture, words, alt, when, nextTo } = piece;
    const shows = picture ? detail(t('picture_alt'), alt) : [];
    const stands = [...detail(t('piece_place'), t(zoneOf(piece))), ...detail(t('piece_next_to'), nameOf(nextTo))];
    const details = kind === 'timeline' ? [...detail(t('piece_when'), when), ...shows] : [...shows, ...stands];
    const line = { text: words, ...(picture && { picture }), ...(details.length > 0 && { details }) };
    return {
      key: `piece-${index + 1}`,
      label: t('piece', { position: index + 1 }),
      lines: picture || words.trim() ? [line] : [],
    };
  });
  // On a line of time the order says all; a map or a collage has to be seen.
  const drawn = blocks.some(({ lines }) => lines.length > 0) && kind !== 'timeline';
  const whole: ReadingBlock = {
    ...{ key: wholePicture, label: t(`kind_${kind}`), tone: 'picture' },
    lines: drawn ? [{ text: arrangement.about, picture: wholePicture }] : block('', '', [arrangement.about]).lines,
  };
  return { key: 'pictures', heading: t('picture'), blocks: withWords([whole, ...blocks]) };
}

/** The values as an outline. Pure: the same record and texts always give the same document. */
export function valuesDocument(body: Values, { t, language, dir, footer, notice }: DocumentContext): ReadingDocument {
  const life = lifeTopics.map((topic) => entryBlock(topic, t(`topic_${topic}`), entriesOf(body, topic), t));
  return {
    ...{ title: t('title'), lang: language, dir, footer, notice },
    sections: [
      { key: 'life', heading: t('life'), blocks: withWords([...life, ...ownBlocks(body, t)]) },
      careSection(body, t),
      storySection(body, t),
      picturesSection(body, t),
    ],
  };
}
