import { html, nothing, type TemplateResult } from 'lit';
import type { StoredRecord } from '../../../src/record/record.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { BesideRecord } from '../../../src/widget/beside-record.js';
import { lineField, textField } from '../../../src/widget/controls/fields.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { TrialogueAccess } from '../access.js';
import { ownNoteKind } from '../kind.js';
import type { OwnNote } from '../schema.js';

/** What somebody keeps for themselves about a meeting: a record of its own, that no copy of the log holds. */
export class OwnNotePanel implements Panel {
  readonly #note: BesideRecord<OwnNote>;

  constructor(private readonly access: TrialogueAccess) {
    this.#note = new BesideRecord(access, ownNoteKind);
  }

  reset(): void {
    this.#note.reset();
  }

  /** The note on this meeting, where there is one. */
  get #written(): StoredRecord<OwnNote> | undefined {
    const { id } = this.access.place();
    return this.access
      .recordsOf<OwnNote>(ownNoteKind.name)
      .all()
      .find(({ body }) => id !== undefined && body?.meeting === id);
  }

  #change(change: Partial<OwnNote>): void {
    const { id = '' } = this.access.place();
    this.#note.change({ meeting: id, ...change }, Object.keys(change).join());
  }

  render(): TemplateResult {
    const { t, heading, record } = this.access;
    const open = this.#note.body;
    return html`${heading(t('panel_mine'), 1)}
      <p class="quiet">${t('mine_intro')}</p>
      ${open ? this.#renderForm(open) : record() ? this.#renderWritten() : html`<p>${t('mine_first')}</p>`}`;
  }

  #renderForm({ comeAs, words }: OwnNote): TemplateResult {
    const { t } = this.access;
    return html`${lineField({
        ...{ id: 'mine.comeAs', label: t('mine_come_as'), hint: t('mine_come_as_hint'), value: comeAs },
        change: (value) => this.#change({ comeAs: value }),
      })}
      ${textField({ id: 'mine.words', label: t('mine_words'), value: words, change: (value) => this.#change({ words: value }) }, 4)}
      <div class="actions">
        <button type="button" data-mine-done @click=${() => this.#note.close('[data-mine]')}>
          ${writingIcon('check')}${t('mine_done')}
        </button>
      </div>`;
  }

  #renderWritten(): TemplateResult {
    const { t } = this.access;
    const written = this.#written;
    const { comeAs = '', words = '' } = written?.body ?? {};
    const open = (): void => void this.#note.open(written?.id, '[id="mine.words"]');
    return html`${comeAs.trim() ? html`<p><span class="quiet">${t('mine_come_as')}:</span> <bdi>${comeAs}</bdi></p>` : nothing}
      ${words.trim() ? html`<p class="own-words" dir="auto">${words}</p>` : nothing}
      <div class="actions">
        <button type="button" data-mine @click=${open}>${t(written ? 'mine_change' : 'mine_start')}</button>
      </div>`;
  }
}
