import { citizenships } from '../../src/record/citizenship.js';
import { isOneOf } from '../../src/record/is-one-of.js';
import type { ReadingBlock, ReadingDocument, ReadingSection } from '../../src/widget/reading-document.js';
import { blockOf, detailedLine, isFilled, textsOf } from '../../src/widget/reading-lines.js';
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

/** What one home has in a row of the table, as lines. */
export function cellOf(option: HomeOption, row: Row, { t, day }: Pick<DocumentContext, 't' | 'day'>): string[] {
  const answer = (word: string): string[] => (isOneOf(answers, word) ? [t(`answer_${word}`)] : []);
  const texts = {
    kind: isOneOf(homeKinds, option.kind) ? [t(`kind_${option.kind}`)] : [option.kind],
    address: [option.address],
    seenOn: [option.seenOn && day(option.seenOn)],
    pros: textsOf(option.pros),
    cons: textsOf(option.cons),
    offeredBy: [option.offeredBy],
    tenancy: answer(option.tenancyInMyName),
    support: answer(option.supportSeparate),
    conditions: textsOf(option.conditions),
  }[row];
  return texts.filter(isFilled);
}

function wishes(plan: HomePlan, { t }: DocumentContext): ReadingBlock[] {
  const chosen = withWhom.filter((one) => plan.with.includes(one)).map((one) => t(`with_${one}`));
  return [
    blockOf('where', t('where'), textsOf(plan.where)),
    blockOf('with', t('with'), [...chosen, plan.withWords]),
    blockOf('mustHave', t('mustHave'), textsOf(plan.mustHave)),
    blockOf('nice', t('nice'), textsOf(plan.nice)),
    blockOf('mustNot', t('mustNot'), textsOf(plan.mustNot)),
    blockOf('near', t('near'), textsOf(plan.near)),
    blockOf('pets', t('pets'), [plan.pets]),
    blockOf('access', t('access'), [plan.access]),
    blockOf('budget', t('budget'), [plan.budget]),
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
        return detailedLine(name, details).map((line) => (line.text ? line : { ...line, text: t('home_untitled') }));
      }),
    },
  ];
}

/** A home plan as an outline. Pure: the same words always give the same document. */
export function homePlanDocument(plan: HomePlan, context: DocumentContext): ReadingDocument {
  const { t, day, language, dir, footer, chosen } = context;
  const { choice, waiting, rights } = plan;
  const supports = plan.support.flatMap(({ what, who, when, ended, wayBack }) =>
    detailedLine(what, [
      [t('support_who'), who],
      [t('support_when'), when],
      [t('support_ended'), ended && day(ended)],
      [t('support_back'), wayBack],
    ]),
  );
  const moves = plan.moves.flatMap(({ from, to, on, why }) =>
    detailedLine(from, [
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
        blockOf('home', t('choice_home'), [chosen ?? choice.name]),
        blockOf('why', t('choice_why'), [choice.why]),
      ]),
      section('waiting', t('waiting'), [
        blockOf('since', t('waiting_since'), [waiting.since && day(waiting.since)]),
        blockOf('contact', t('waiting_contact'), [waiting.contact]),
        blockOf('words', t('waiting_words'), [waiting.words]),
      ]),
      section(
        'rights',
        t('rights'),
        (['tenancy', 'notice', 'deposit', 'repairs', 'complaint'] as const).map((key) =>
          blockOf(key, t(`rights_${key}`), [rights[key]]),
        ),
      ),
      section('support', t('support'), [
        { key: 'support', label: '', lines: supports.length > 0 ? [...supports, { text: t('support_free') }] : [] },
      ]),
      section('citizenship', t('citizenship'), [
        blockOf(
          'citizenship',
          '',
          citizenships.filter((one) => plan.citizenship.includes(one)).map((one) => t(`citizenship_${one}`)),
        ),
      ]),
      section('moves', t('moves'), [{ key: 'moves', label: '', lines: moves }]),
    ],
    footer,
  };
}
