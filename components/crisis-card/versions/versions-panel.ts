import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { formatDate, formatTime } from '../../../src/i18n/formats.js';
import { choiceField } from '../../../src/widget/controls/fields.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { ReadingDocument } from '../../../src/widget/reading-document.js';
import { ReadingView } from '../../../src/widget/reading-view.js';
import type { CardPanelAccess } from '../panels.js';
import type { CrisisPlan } from '../schema.js';
import { compareDocuments } from './compare.js';
import { comparisonView } from './comparison-view.js';
import { readVersions, type Version } from './version-list.js';

const pageLength = 20;

/** Every kept version of the plan: to read, to compare, to bring back. Nothing is ever taken away here. */
export class VersionsPanel implements Panel {
  #versions: readonly Version[] | undefined;
  #isMissing = false;
  /** What the list was read for, so that it is read again when the record changes. */
  #readFor = '';
  #shown = pageLength;
  #open: number | undefined;
  #pair: { earlier?: number; later?: number } = {};
  /** What stood here before a version was brought back. */
  #replaced: CrisisPlan | undefined;
  readonly #view = new ReadingView();

  constructor(private readonly access: CardPanelAccess) {}

  reset(): void {
    this.#versions = this.#open = this.#replaced = undefined;
    this.#isMissing = false;
    this.#readFor = '';
    this.#shown = pageLength;
    this.#pair = {};
  }

  /** Reads the list when the record is another one, or another version of it. A late answer is left alone. */
  #follow(): void {
    const { store, subject, id } = this.access.place();
    const readFor = JSON.stringify([subject, id, this.access.record()?.revision]);
    if (readFor === this.#readFor) return;
    this.#readFor = readFor;
    const isLate = (): boolean => this.#readFor !== readFor;
    const reading = id ? readVersions(store, subject, id) : Promise.resolve([]);
    void reading
      .then(
        (versions) => {
          if (isLate()) return;
          this.#versions = versions;
          this.#isMissing = false;
        },
        () => {
          if (!isLate()) this.#isMissing = true;
        },
      )
      .then(() => isLate() || this.access.changed());
  }

  readonly #tryAgain = (): void => {
    this.#readFor = '';
    this.access.changed();
  };

  render(): TemplateResult {
    const { t, heading } = this.access;
    this.#follow();
    return html`
      ${heading(t('panel_versions'), 1)}
      <section class="panel-part">
        <p>${t('versions_intro')}</p>
        ${this.#replaced ? this.#renderReplaced() : nothing} ${this.#renderList()}
        ${this.#readable.length > 1 && this.access.canEdit() ? html`<p class="quiet">${t('versions_back_help')}</p>` : nothing}
      </section>
      ${this.#readable.length > 1 ? this.#renderComparison() : nothing}
    `;
  }

  get #readable(): readonly Version[] {
    return (this.#versions ?? []).filter(({ record, removed }) => record && !removed);
  }

  #renderReplaced(): TemplateResult {
    const { t } = this.access;
    return html`<div class="notice" data-replaced>
      <div class="actions"><button type="button" @click=${() => void this.#putBack()}>${t('versions_undo')}</button></div>
    </div>`;
  }

  #renderList(): TemplateResult {
    const { t } = this.access;
    if (this.#isMissing)
      return html`<p role="alert">${t('versions_failed')}</p>
        <div class="actions"><button type="button" data-again @click=${this.#tryAgain}>${t('try_again')}</button></div>`;
    if (!this.#versions) return html`<p>${t('versions_loading')}</p>`;
    if (this.#versions.length === 0) return html`<p>${t('versions_none')}</p>`;
    const more = (): void => {
      this.#shown += pageLength;
      this.access.changed();
      void focusWhenRendered(this.access.element, `.versions > li:nth-child(${this.#shown - pageLength + 1}) button`);
    };
    return html`<ul class="versions" aria-label=${t('versions_list')}>
        ${this.#versions.slice(0, this.#shown).map((version, index) => this.#renderVersion(version, index === 0))}
      </ul>
      ${
        this.#versions.length > this.#shown
          ? html`<div class="actions"><button type="button" data-more @click=${more}>${t('versions_more')}</button></div>`
          : nothing
      }`;
  }

  #nameOf({ revision }: Version): string {
    return this.access.t('versions_number', { revision });
  }

  #whenOf({ at }: Version): string {
    const { t, language } = this.access;
    return t('versions_when', { date: formatDate(language(), at), time: formatTime(language(), at) });
  }

  #renderVersion(version: Version, isNow: boolean): TemplateResult {
    const { t, canEdit } = this.access;
    const { record, removed, revision, byNote } = version;
    const isOpen = this.#open === revision;
    const toggle = (): void => {
      this.#open = isOpen ? undefined : revision;
      this.access.changed();
    };
    const remarks = [
      removed && t('versions_removed'),
      byNote && t('versions_by_note'),
      !removed && !record && t('versions_unreadable'),
      isNow && !removed && t('versions_now'),
    ];
    return html`<li data-revision=${revision}>
      <div class="version-words">
        <div id="version-${revision}">${this.#nameOf(version)}</div>
        <div class="quiet">${this.#whenOf(version)}</div>
        ${remarks.map((remark) => (remark ? html`<div class="quiet">${remark}</div>` : nothing))}
      </div>
      ${
        record && !removed
          ? html`<button
              type="button"
              class="plain"
              data-read-version
              aria-expanded=${isOpen}
              aria-describedby="version-${revision}"
              @click=${toggle}
            >
              ${isOpen ? t('versions_close') : t('versions_read')}
            </button>`
          : nothing
      }
      ${
        record && !removed && !isNow && canEdit()
          ? html`<button
              type="button"
              class="plain"
              data-bring-back
              aria-describedby="version-${revision}"
              @click=${() => void this.#bringBack(version)}
            >
              ${t('versions_back')}
            </button>`
          : nothing
      }
      ${isOpen && record ? this.#view.of(this.#documentOf(version), this.access.levelOf(3)) : nothing}
    </li>`;
  }

  #documentOf({ record }: Version): ReadingDocument {
    return this.access.documentOf(record!.body, record);
  }

  #renderComparison(): TemplateResult {
    const { t, heading } = this.access;
    const readable = this.#readable;
    const find = (revision: number | undefined): Version | undefined => readable.find((one) => one.revision === revision);
    const later = find(this.#pair.later) ?? readable[0]!;
    const earlier = find(this.#pair.earlier) ?? readable[1]!;
    const choices = readable.map((one) => [String(one.revision), `${this.#nameOf(one)}, ${this.#whenOf(one)}`] as const);
    const choose = (side: 'earlier' | 'later', label: string, one: Version): TemplateResult =>
      choiceField({
        id: `versions-${side}`,
        label,
        value: String(one.revision),
        change: (value) => {
          this.#pair = { ...this.#pair, [side]: Number(value) };
          this.access.changed();
        },
        choices,
      });
    return html`<section class="panel-part" data-compare>
      ${heading(t('versions_compare'), 2)}
      <div class="choices">
        ${choose('earlier', t('versions_earlier'), earlier)} ${choose('later', t('versions_later'), later)}
      </div>
      ${comparisonView(compareDocuments(this.#documentOf(earlier), this.#documentOf(later)), this.access)}
    </section>`;
  }

  /** What is of today stays: who signed and who has a copy did not happen to the earlier words. */
  async #bringBack({ record, revision }: Version): Promise<void> {
    const now = this.access.plan();
    const { signatures, copies } = now.formal;
    this.#replaced = now;
    const back = record!.body;
    this.access.update({ ...back, formal: { ...back.formal, signatures, copies } });
    await this.access.save();
    this.access.say('versions_is_back', { revision });
    await focusWhenRendered(this.access.element, '[data-replaced] button');
  }

  async #putBack(): Promise<void> {
    this.access.update(this.#replaced!);
    this.#replaced = undefined;
    await this.access.save();
    this.access.say('versions_undone');
    await focusWhenRendered(this.access.element, '.versions button');
  }
}
