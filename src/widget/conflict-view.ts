import { html, type TemplateResult } from 'lit';
import type { ReadingDocument } from './reading-document.js';
import { ReadingView } from './reading-view.js';
import type { Translate } from './recovery-element.js';

export interface ConflictContent {
  readonly mine: ReadingDocument;
  readonly theirs: ReadingDocument;
  readonly t: Translate;
  /** Level of the headings inside the versions. */
  readonly level: number;
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  readonly choose: (choice: 'mine' | 'theirs' | 'both') => void;
}

/** Keeps what differs: comparing is hard enough without the parts that agree. */
function differing(one: ReadingDocument, other: ReadingDocument): ReadingDocument {
  const same = (part: unknown, whole: readonly unknown[]): boolean =>
    whole.some((entry) => JSON.stringify(entry) === JSON.stringify(part));
  const sections = one.sections.map((section) => {
    const twin = other.sections.find(({ key }) => key === section.key);
    return { ...section, blocks: section.blocks.filter((block) => !same(block, twin?.blocks ?? [])) };
  });
  return { ...one, sections };
}

/** Two versions of a record, side by side where there is room. Nothing is chosen for the person. */
export class ConflictView {
  readonly #mine = new ReadingView();
  readonly #theirs = new ReadingView();

  render({ mine, theirs, t, level, heading, choose }: ConflictContent): TemplateResult {
    const side = (
      name: string,
      view: ReadingView,
      own: ReadingDocument,
      other: ReadingDocument,
      prefix: string,
    ): TemplateResult => {
      const document = differing(own, other);
      const sections = document.sections.map((section) => ({ ...section, key: `${prefix}-${section.key}` }));
      return html`<section class="side">${heading(name, 2)}${view.of({ ...document, sections }, level)}</section>`;
    };
    return html`<div class="conflict">
      ${heading(t('conflict_title'), 1)}
      <p>${t('conflict_help')}</p>
      <div class="sides">
        ${side(t('conflict_mine'), this.#mine, mine, theirs, 'mine')}
        ${side(t('conflict_theirs'), this.#theirs, theirs, mine, 'theirs')}
      </div>
      <div class="actions">
        <button type="button" @click=${() => choose('both')}>${t('conflict_keep_both')}</button>
        <button type="button" @click=${() => choose('mine')}>${t('conflict_keep_mine')}</button>
        <button type="button" @click=${() => choose('theirs')}>${t('conflict_keep_theirs')}</button>
      </div>
    </div>`;
  }
}
