import type { ReadingBlock, ReadingDocument, ReadingLine, ReadingSection } from '../../src/widget/reading-document.js';
import type { Note } from '../../src/record/record.js';
import { formalSection, isSaidKind } from './formal-section.js';
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
  readonly notice?: string | undefined;
  /** Notes of others; see `notesSection`. */
  readonly notes?: readonly Note[] | undefined;
  /** Digest of the plan, to say whether it is still as it was signed; undefined where that was not checked. */
  readonly digest?: string | undefined;
}

type Item = Readonly<Record<string, string>>;

const filled = (text: string | undefined): text is string => Boolean(text?.trim());

/**
 * What a stranger reads first, in this order, and how many lines of it: whom they have before them, whom to ring, what to do,
 * what not, what helps. All of it has to fit on the first screen of a small telephone; the rest stands further down.
 */
const lead: readonly (readonly [group: GroupKey, field: string, most: number])[] = [
  ['readFirst', 'callMe', 1],
  ['readFirst', 'contacts', 1],
  ['readFirst', 'top3', 3],
  ['care', 'makesWorse', 3],
  ['care', 'helps', 3],
  ['readFirst', 'doNotContact', 3],
];

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

/** The lines of a block that stand in the first part, or those that are left for its own place. */
function part(block: ReadingBlock, group: GroupKey, side: 'lead' | 'rest', t: DocumentContext['t']): ReadingBlock {
  const most = lead.find(([from, field]) => from === group && field === block.key)?.[2] ?? 0;
  if (side === 'lead') return { ...block, lines: block.lines.slice(0, most) };
  // Keys are unique in a part.
  const key = most && group === 'readFirst' ? `${block.key}-more` : block.key;
  const label = key === 'contacts-more' ? t('readFirst_contacts_more') : block.label;
  return { ...block, key, label, lines: block.lines.slice(most) };
}

/**
 * Where nothing says what makes it worse, what the person refuses says what not to do; what they accept stands beside it with the
 * same weight (rule A4.5). Both stand in their own place as well, with reasons.
 */
function choices(care: readonly ReadingBlock[]): ReadingBlock[] {
  if (care.some(({ key, lines }) => key === 'makesWorse' && lines.length > 0)) return [];
  return ['refuse', 'accept'].map((key) => {
    const block = care.find((one) => one.key === key)!;
    return { ...block, key: `${key}-first`, lines: block.lines.slice(0, 2).map(({ text }) => ({ text })) };
  });
}

/** What tells this plan from others: its name, or its kind where that says more than the usual title. */
export const planName = ({ name, planKind }: CrisisPlan, t: DocumentContext['t']): string =>
  name.trim() || (isSaidKind(planKind) ? t(`formal_kind_${planKind}`) : '');

function planTitle(plan: CrisisPlan, t: DocumentContext['t']): string {
  const own = planName(plan, t);
  // Isolated: a name may be written the other way round than the title.
  return own ? `${t('title')}: \u2068${own}\u2069` : t('title');
}

/** The whole card, in the person's order. Pure: the same plan and texts always give the same document. */
export function crisisPlanDocument(plan: CrisisPlan, context: DocumentContext): ReadingDocument {
  const { t } = context;
  const shown = arrangedSections(plan).filter((section) => !section.hidden);
  const place = (key: string): number => shown.findIndex((section) => section.key === key);
  // Only upwards: where the person put care before "read this first", it stays whole where they put it.
  const pulls = place('readFirst') >= 0 && place('care') > place('readFirst');
  const care = pulls ? blocksOf(plan, 'care', t) : [];
  const sections = shown.map(({ key, title, lines }): ReadingSection => {
    if (!isGroup(key)) {
      const own = lines.filter((line) => filled(line.text)).map((line) => ({ text: line.text }));
      return { key, heading: title || t('part_own'), blocks: withWords([{ key: 'lines', label: '', lines: own }]) };
    }
    const heading = title || t(`group_${key}`);
    const blocks = blocksOf(plan, key, t);
    if (key === 'readFirst') {
      const first = lead.flatMap(([group, field]) => {
        const block = (group === key ? blocks : care).find((one) => one.key === field);
        if (!block) return [];
        return [part(block, group, 'lead', t), ...(field === 'makesWorse' && care.length > 0 ? choices(care) : [])];
      });
      return { key, heading, lead: true, blocks: withWords([...first, ...blocks.map((block) => part(block, key, 'rest', t))]) };
    }
    if (key !== 'care' || !pulls) return { key, heading, blocks: withWords(blocks) };
    return { key, heading, blocks: withWords(blocks.map((block) => part(block, key, 'rest', t))) };
  });
  // After all of the person's words, and only where there is anything to say of it.
  const formal = formalSection(plan, context);
  if (formal.blocks.length > 0) sections.push(formal);
  const notes = notesSection(plan, context);
  if (notes) sections.push(notes);
  return {
    title: planTitle(plan, t),
    notice: context.notice,
    lang: context.language,
    dir: context.dir,
    sections,
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
    notice: context.notice,
    lang: context.language,
    dir: context.dir,
    sections,
    footer: [...context.footer.slice(1), t('wallet_short')],
  };
}
