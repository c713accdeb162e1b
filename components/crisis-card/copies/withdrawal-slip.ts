import type { ReadingBlock, ReadingDocument } from '../../../src/widget/reading-document.js';
import type { CrisisPlan } from '../schema.js';

export interface SlipContext {
  readonly t: (key: string) => string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** The day of the withdrawal, in words. */
  readonly date: string;
}

/** What goes to people who hold a copy: whose card it was, that it was taken back, what to do. None of what stood on it. */
export function withdrawalSlip(plan: CrisisPlan, { t, language, dir, date }: SlipContext): ReadingDocument {
  const block = (key: string, label: string, ...words: string[]): ReadingBlock => ({
    key,
    label: t(label),
    lines: words.filter((text) => text.trim()).map((text) => ({ text })),
  });
  const holders = plan.formal.copies.map(({ to }) => to);
  const blocks: ReadingBlock[] = [
    block('who', 'copies_slip_who', plan.readFirst.callMe),
    block('what', 'copies_slip_what', plan.name),
    block('when', 'copies_slip_when', date),
    block('ask', 'copies_slip_please', t('copies_slip_ask')),
    // An empty line of dots, where a law asks for a signature.
    block('sign', 'copies_slip_sign', '.'.repeat(48)),
    block('holders', 'copies_slip_holders', ...holders),
  ];
  const title = t('copies_slip_title');
  const section = { key: 'slip', heading: t('title'), lead: true, blocks: blocks.filter(({ lines }) => lines.length > 0) };
  return { title, lang: language, dir, sections: [section], footer: [t('written_by_me')] };
}
