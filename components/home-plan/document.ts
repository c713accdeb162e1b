import { isOneOf } from '../../src/record/is-one-of.js';
import type { ReadingBlock, ReadingDocument, ReadingLine, ReadingSection } from '../../src/widget/reading-document.js';
import { answers, homeKinds, withWhom, type Row } from './choices.js';
import type { HomeOption, HomePlan } from './schema.js';

type Texts = (key: string, parameters?: Readonly<Record<string, string | number>>) => string;

/** What a home plan needs beside the words. */
export interface DocumentContext {
  readonly t: Texts;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly footer: readonly string[];
  /** A day in words. */
  readonly day: (instant: string) => string;
  /** The homes, as the person arranged them. */
  readonly options: readonly HomeOption[];
  /** How the home that was chosen is called now; undefined where it is not among them. */
  readonly chosen: string | undefined;
}

const isFilled = (text: string): boolean => text.trim() !== '';
const textLines = (texts: readonly string[]): ReadingLine[] => texts.filter(isFilled).map((text) => ({ text }));
const block = (key: string, label: string, texts: readonly string[]): ReadingBlock => ({ key, label, lines: textLines(texts) });
const of = (items: readonly { readonly text: string }[]): string[] => items.map(({ text }) => text);

function detailed(text: string, details: readonly (readonly [label: string, text: string])[]): ReadingLine[] {
  const rest = details.filter(([, words]) => isFilled(words)).map(([label, words]) => ({ label, text: words }));
  return isFilled(text) || rest.length > 0 ? [{ text, ...(rest.length > 0 && { details: rest }) }] : [];
}

/** What one home has in a row of the table, as lines. */
export function cellOf(option: HomeOption, row: Row, { t, day }: Pick<DocumentContext, 't' | 'day'>): string[] {
  const answer = (word: string): string[] => (isOneOf(answers, word) ? [t(`answer_${word}`)] : []);
  const texts = {
    kind: isOneOf(homeKinds, option.kind) ? [t(`kind_${option.kind}`)] : [option.kind],
    address: [option.address],
    seenOn: [option.seenOn && day(option.seenOn)],
    pros: of(option.pros),
    cons: of(option.cons),
    offeredBy: [option.offeredBy],
    tenancy: answer(option.tenancyInMyName),
    support: answer(option.supportSeparate),
    conditions: of(option.conditions),
  }[row];
  return texts.filter(isFilled);
}

function wishes(plan: HomePlan, { t }: DocumentContext): ReadingBlock[] {
  const chosen = withWhom.filter((one) => plan.with.includes(one)).map((one) => t(`with_${one}`));
  return [
    block('where', t('where'), of(plan.where)),
    block('with', t('with'), [...chosen, plan.withWords]),
    block('mustHave', t('mustHave'), of(plan.mustHave)),
    block('nice', t('nice'), of(plan.nice)),
    block('mustNot', t('mustNot'), of(plan.mustNot)),
    block('near', t('near'), of(plan.near)),
    block('pets', t('pets'), [plan.pets]),
    block('access', t('access'), [plan.access]),
    block('budget', t('budget'), [plan.budget]),
  ];
}

function homes({ options, ...context }: DocumentContext): ReadingBlock[] {
  const { t } = context;
  const detailRows: readonly Row[] = ['kind', 'offeredBy', 'pros', 'cons', 'tenancy', 'support', 'conditions'];
  return [
    {
      key: 'homes',
      label: '',
      lines: options.flatMap((option) => {
        const details = detailRows.map((row) => [t(`row_${row}`), cellOf(option, row, context).join('; ')] as const);
        const name = option.label.trim() || option.address.trim();
        return detailed(name, details).map((line) => (line.text ? line : { ...line, text: t('home_untitled') }));
      }),
    },
  ];
}

/** A home plan as an outline. Pure: the same words always give the same document. */
export function homePlanDocument(plan: HomePlan, context: DocumentContext): ReadingDocument {
  const { t, day, language, dir, footer, chosen } = context;
  const { choice, waiting, rights } = plan;
  const supports = plan.support.flatMap(({ what, who, when, ended, wayBack }) =>
    detailed(what, [
      [t('support_who'), who],
      [t('support_when'), when],
      [t('support_ended'), ended && day(ended)],
      [t('support_back'), wayBack],
    ]),
  );
  const moves = plan.moves.flatMap(({ from, to, on, why }) =>
    detailed(from, [
      [t('move_to'), to],
      [t('move_on'), on && day(on)],
      [t('move_why'), why],
    ]),
  );
  const section = (key: string, heading: string, blocks: readonly ReadingBlock[], lead = false): ReadingSection => ({
    ...{ key, heading, blocks: blocks.filter(({ lines }) => lines.length > 0) },
    ...(lead && { lead }),
  });
  return {
    title: t('title'),
    lang: language,
    dir,
    sections: [
      section('wishes', t('wishes'), wishes(plan, context), true),
      section('homes', t('homes'), homes(context)),
      section('choice', t('choice'), [
        block('home', t('choice_home'), [chosen ?? choice.name]),
        block('why', t('choice_why'), [choice.why]),
      ]),
      section('waiting', t('waiting'), [
        block('since', t('waiting_since'), [waiting.since && day(waiting.since)]),
        block('contact', t('waiting_contact'), [waiting.contact]),
        block('words', t('waiting_words'), [waiting.words]),
      ]),
      section(
        'rights',
        t('rights'),
        (['tenancy', 'notice', 'deposit', 'repairs', 'complaint'] as const).map((key) =>
          block(key, t(`rights_${key}`), [rights[key]]),
        ),
      ),
      section('support', t('support'), [
        { key: 'support', label: '', lines: supports.length > 0 ? [...supports, { text: t('support_free') }] : [] },
      ]),
      section('moves', t('moves'), [{ key: 'moves', label: '', lines: moves }]),
    ],
    footer,
  };
}
