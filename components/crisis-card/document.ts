import type { ReadingBlock, ReadingDocument, ReadingLine, ReadingSection } from '../../src/widget/reading-document.js';
import type { Note } from '../../src/record/record.js';
import { fields, type Field, type GroupKey, type ItemPart } from './fields.js';
import { notesSection } from './notes-section.js';
import type { CrisisPlan, CrisisPlanLine } from './schema.js';
import { arrangedSections, isGroup } from './sections.js';

/** What the document needs beside the plan itself. */
export interface DocumentContext {
  readonly t: (key: string, parameters?: Readonly<Record<string, string>>) => string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly footer: readonly string[];
  /** What others wrote beside the plan. */
  readonly notes?: readonly Note[] | undefined;
}

type Item = Readonly<Record<string, string>>;

const filled = (text: string | undefined): text is string => Boolean(text?.trim());

/** Lists of `lead` are cut to this many, so that a stranger has read them in a minute; the rest stands further down. */
const leadLimit = 5;

function itemLine(field: Field, item: Item, t: DocumentContext['t']): ReadingLine {
  const parts = field.parts!.filter((part) => part.type !== 'phone' && filled(item[part.key]));
  // A name says more than the kind of place it is, so a picked word leads only where it stands alone.
  const main = parts.find((part) => part.type !== 'choice') ?? parts[0];
  const words = (part: ItemPart): string => {
    const text = item[part.key]!;
    return part.choices?.includes(text) ? t(`choice_${text}`) : text;
  };
  const rest = parts.filter((part) => part !== main).map((part) => ({ label: t(`part_${part.key}`), text: words(part) }));
  const phone = field.parts!.find((part) => part.type === 'phone');
  return {
    text: main ? words(main) : '',
    ...(phone && filled(item[phone.key]) ? { phone: item[phone.key]! } : {}),
    ...(rest.length > 0 ? { details: rest } : {}),
  };
}

/** What a field says, line by line. */
export function linesOf(field: Field, value: unknown, t: DocumentContext['t']): ReadingLine[] {
  switch (field.type) {
    case 'yes':
      return value ? [{ text: t('yes') }] : [];
    case 'lines':
      return (value as CrisisPlanLine[]).filter((line) => filled(line.text)).map((line) => ({ text: line.text }));
    case 'items':
      return (value as Item[])
        .filter((item) => field.parts!.some((part) => filled(item[part.key])))
        .map((item) => itemLine(field, item, t));
    default:
      return filled(value as string) ? [{ text: value as string }] : [];
  }
}

function blocksOf(plan: CrisisPlan, group: GroupKey, t: DocumentContext['t']): ReadingBlock[] {
  return fields[group].map((field) => ({
    key: field.key,
    label: t(`${group}_${field.key}`),
    tone: field.key === 'callMe' ? 'name' : 'text',
    lines: linesOf(field, (plan[group] as Record<string, unknown>)[field.key], t),
  }));
}

const withWords = (blocks: readonly ReadingBlock[]): ReadingBlock[] => blocks.filter((block) => block.lines.length > 0);

/** What helps and what does not, pulled up to the first part, where a stranger looks. */
const pulledUp = ['helps', 'makesWorse'];

/** The whole card, in the person's order. Pure: the same plan and texts always give the same document. */
export function crisisPlanDocument(plan: CrisisPlan, context: DocumentContext): ReadingDocument {
  const { t } = context;
  const shown = arrangedSections(plan).filter((section) => !section.hidden);
  const place = (key: string): number => shown.findIndex((section) => section.key === key);
  // Only upwards: where the person put care before "read this first", it stays whole where they put it.
  const pulls = place('readFirst') >= 0 && place('care') > place('readFirst');
  const urgent = pulls ? blocksOf(plan, 'care', t).filter((block) => pulledUp.includes(block.key)) : [];
  const sections = shown.map(({ key, title, lines }): ReadingSection => {
    if (!isGroup(key)) {
      const own = lines.filter((line) => filled(line.text)).map((line) => ({ text: line.text }));
      return { key, heading: title || t('part_own'), blocks: withWords([{ key: 'lines', label: '', lines: own }]) };
    }
    const heading = title || t(`group_${key}`);
    const blocks = blocksOf(plan, key, t);
    if (key === 'readFirst') {
      const [first, rest] = [blocks.slice(0, 4), blocks.slice(4)];
      const cut = urgent.map((block) => ({ ...block, lines: block.lines.slice(0, leadLimit) }));
      return { key, heading, lead: true, blocks: withWords([...first, ...cut, ...rest]) };
    }
    if (key !== 'care' || !pulls) return { key, heading, blocks: withWords(blocks) };
    const left = blocks.map((block) =>
      pulledUp.includes(block.key) ? { ...block, lines: block.lines.slice(leadLimit) } : block,
    );
    return { key, heading, blocks: withWords(left) };
  });
  const apart = notesSection(plan, context);
  return {
    title: t('title'),
    lang: context.language,
    dir: context.dir,
    sections: apart ? [...sections, apart] : sections,
    footer: [...context.footer, t('legal')],
  };
}

/** The wallet card: two faces of 85.6 × 54 mm. Front: who, first things, whom to call. Back: what helps, what not. */
export function walletDocument(plan: CrisisPlan, context: DocumentContext): ReadingDocument {
  const { t } = context;
  const shown = new Set(
    arrangedSections(plan)
      .filter(({ hidden }) => !hidden)
      .map(({ key }) => key),
  );
  const pick = (group: GroupKey, key: string, most: number): ReadingBlock[] =>
    shown.has(group)
      ? withWords(blocksOf(plan, group, t).filter((block) => block.key === key)).map((block) => ({
          ...block,
          // A wallet has no room for reasons: those stand on the full card.
          lines: block.lines.slice(0, most).map(({ text, phone }) => ({ text, ...(phone ? { phone } : {}) })),
        }))
      : [];
  // Whom to ring comes before the first things to do: where long lines fill the face, the numbers must still be on it.
  const front = [
    ...pick('readFirst', 'callMe', 1),
    ...pick('readFirst', 'contacts', 2),
    ...pick('readFirst', 'top3', 3),
    ...pick('readFirst', 'doNotContact', 1),
  ];
  const back = [
    ...pick('care', 'helps', 2),
    ...pick('care', 'makesWorse', 2),
    ...pick('care', 'refuse', 2),
    ...pick('health', 'allergies', 2),
  ];
  const sections = [
    { key: 'front', heading: t('group_readFirst'), lead: true, blocks: front },
    { key: 'back', heading: t('title'), blocks: back },
  ];
  return {
    title: t('title'),
    lang: context.language,
    dir: context.dir,
    sections,
    footer: [...context.footer.slice(1), t('wallet_short')],
  };
}
