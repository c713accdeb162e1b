import { html, type TemplateResult } from 'lit';
import type { MergeChoice } from '../record/merge.js';
import type { StoredRecord } from '../record/record.js';
import type { ReadingBlock, ReadingDocument, ReadingSection } from './reading-document.js';
import { ReadingView } from './reading-view.js';
import type { RecordSession } from './record-session.js';
import type { Translate } from './recovery-element.js';

export interface ConflictContent<Body extends object> {
  /** It has a conflict. */
  readonly session: RecordSession<Body>;
  readonly documentOf: (body: Body, record: StoredRecord<Body> | undefined) => ReadingDocument;
  readonly t: Translate;
  /** Level of the headings inside the versions. */
  readonly level: number;
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  /** What the widget shows where nothing is to be chosen; nothing for a view in which the record is changed. */
  readonly reading: unknown;
}

/** Keeps what differs: comparing is hard enough without the parts that agree. */
function differing(one: ReadingDocument, other: ReadingDocument, prefix: string): ReadingSection[] {
  return one.sections.map((section) => {
    const twin = other.sections.find(({ key }) => key === section.key);
    const isSame = (block: ReadingBlock): unknown =>
      twin?.blocks.some((entry) => JSON.stringify(entry) === JSON.stringify(block));
    return { ...section, key: `${prefix}-${section.key}`, blocks: section.blocks.filter((block) => !isSame(block)) };
  });
}

/** Two versions of a record, side by side where there is room. Nothing is chosen for the person. */
export class ConflictView {
  readonly #views = [new ReadingView(), new ReadingView()] as const;

  render<Body extends object>(content: ConflictContent<Body>): unknown {
    const { session, documentOf, t, level, heading, reading } = content;
    const { other, elsewhere } = session.conflict!;
    // What is on screen comes first. Where the other words are from elsewhere it is the record, which is the same on each device.
    const versions = [documentOf(session.body, session.record), documentOf(other.body, other)] as const;
    const names = elsewhere ? (['first', 'second'] as const) : (['mine', 'theirs'] as const);
    const button = (choice: MergeChoice, words: string): TemplateResult =>
      html`<button type="button" @click=${() => void session.writer?.resolveConflict(choice).catch(() => undefined)}>
        ${words}
      </button>`;
    return html`<div class="conflict">
        ${heading(t('conflict_title'), 1)}
        <p>${t('conflict_help')}</p>
        <div class="sides">
          ${names.map((name, index) => {
            const document = versions[index]!;
            const sections = differing(document, versions[1 - index]!, name);
            // Each device counts versions for itself.
            const footer = elsewhere ? [] : document.footer;
            return html`<section class="side">
              ${heading(t(`conflict_${name}`), 2)}${this.#views[index]!.of({ ...document, sections, footer }, level)}
            </section>`;
          })}
        </div>
        <div class="actions">
          ${button('both', t('conflict_keep_both'))}
          ${names.map((name, index) => button(index ? 'theirs' : 'mine', t(`conflict_keep_${name}`)))}
        </div>
      </div>
      ${elsewhere ? reading : ''}`;
  }
}
