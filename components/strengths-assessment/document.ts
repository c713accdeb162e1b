import { localText } from '../../src/i18n/local-text.js';
import type { ReadingBlock, ReadingDocument, ReadingLine, ReadingSection } from '../../src/widget/reading-document.js';
import { priorities, shownDomains, times, type DomainContext, type ShownDomain } from './domains.js';
import type { StrengthBacker, Strengths } from './schema.js';

type Texts = (key: string, parameters?: Readonly<Record<string, string | number>>) => string;

/** What the document needs beside the strengths themselves. */
export interface DocumentContext extends DomainContext {
  readonly t: Texts;
  readonly dir: 'ltr' | 'rtl';
  readonly footer: readonly string[];
  readonly notice?: string | undefined;
}

const lines = (texts: readonly string[]): ReadingLine[] => texts.filter((text) => text.trim()).map((text) => ({ text }));
const block = (key: string, label: string, texts: readonly string[]): ReadingBlock => ({ key, label, lines: lines(texts) });
const withWords = (blocks: readonly ReadingBlock[]): ReadingBlock[] => blocks.filter((one) => one.lines.length > 0);

function domainSection({ key, label, words }: ShownDomain, index: number, t: Texts): ReadingSection {
  const names = (which: (backer: StrengthBacker) => boolean): string[] => words.backers.filter(which).map(({ name }) => name);
  const blocks = [
    ...times.map((time, column) => ({
      ...block(
        time,
        t(time),
        words[time].map(({ text }) => text),
      ),
      column: (column + 1) as 1 | 2 | 3,
    })),
    // Family, neighbours and clubs come before services, however they were written down.
    block(
      'backers',
      t('backers'),
      names(({ natural }) => natural),
    ),
    block(
      'services',
      t('services'),
      names(({ natural }) => !natural),
    ),
  ];
  // A key out of a foreign file can be anything, and this one becomes part of an id.
  return { key: `domain-${/^[\w-]+$/.test(key) ? key : index}`, heading: label, blocks: withWords(blocks) };
}

function storySection({ story }: Strengths, t: Texts): ReadingSection {
  const blocks = [
    block('story-title', t('story_title'), [story.title]),
    ...story.chapters.map(({ title, words }, index) =>
      block(`chapter-${index + 1}`, t('chapter', { position: index + 1 }), [title, words]),
    ),
    block(
      'turning',
      t('story_turning'),
      story.turns.map(({ text }) => text),
    ),
    block('next', t('story_next'), [story.next]),
  ];
  return { key: 'story', heading: t('story'), blocks: withWords(blocks) };
}

/** The words of the pictures, which are all that text, a copy and a comparison can show of them. */
function picturesSection({ pictures }: Strengths, t: Texts): ReadingSection {
  const blocks = pictures.map(({ picture, words, alt }, index): ReadingBlock => {
    const position = index + 1;
    const line = { text: words, picture, ...(alt.trim() && { details: [{ label: t('picture_alt'), text: alt }] }) };
    return { key: `picture-${position}`, label: t('picture', { position }), lines: [line] };
  });
  return { key: 'pictures', heading: t('pictures'), blocks };
}

/** The strengths as an outline. Pure: the same record and texts always give the same document. */
export function strengthsDocument(body: Strengths, context: DocumentContext): ReadingDocument {
  const { t, language, dir, footer, notice, pack } = context;
  const first = priorities(body).map(({ text }) => text);
  const sections: ReadingSection[] = [
    { key: 'matters', heading: t('matters'), lead: true, blocks: withWords([block('matters', '', first)]) },
    ...shownDomains(body, context).map((domain, index) => domainSection(domain, index, t)),
    storySection(body, t),
    { key: 'comments', heading: t('comments'), blocks: withWords([block('comments', '', [body.comments])]) },
    picturesSection(body, t),
  ];
  const credit = pack ? [`${localText(pack.title, language)}: ${localText(pack.credit, language)}`] : [];
  return { title: t('title'), notice, lang: language, dir, sections, footer: [...footer, ...credit] };
}
