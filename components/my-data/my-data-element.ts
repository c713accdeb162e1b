import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { StoreChange } from '../../src/store/store.js';
import { SubjectElement } from '../../src/widget/subject-element.js';
import type { MyDataAccess, Overview } from './access.js';
import { myDataCatalog, type MyDataMessages } from './messages.js';
import { myDataStyles } from './my-data-styles.js';
import { groups, panels, readingPanels, type PanelKey } from './panels.js';

/** How long several changes in a row are waited for, in milliseconds. */
const pause = 250;

/**
 * The person in control of what they wrote: where it is kept, copies, bringing back, paper, earlier versions, what was removed, who did
 * what, this device, a lock, and erasing. It has no record of its own, and only the person sees any of it.
 *
 * @tag recovery-my-data
 * @tagname recovery-my-data
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @attr {boolean} hide-help - leaves the help slot out, where `safety.hostRegionId` names an element of the page that replaces it
 * @fires {RecoveryEvent} recovery-exported - the person saved a copy for themselves; carries no word and not where to
 * @fires {RecoveryEvent} recovery-imported - a copy was brought back, and that is durable
 * @fires {RecoveryEvent} recovery-erased - records or earlier versions were removed for good
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed, and nothing was changed
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 * @slot - Words for readers without script; not shown once the widget runs
 */
export class RecoveryMyData extends SubjectElement<MyDataMessages, MyDataAccess> {
  static override styles: CSSResult[] = [...SubjectElement.styles, myDataStyles];

  protected readonly catalog = myDataCatalog;
  protected override readonly panels = panels;

  @state() private overview: Overview | undefined;
  /** Whether a copy is being offered, once for each person on a device. */
  @state() private offers = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override makeAccess(): MyDataAccess {
    const access = this.subjectAccess();
    return {
      ...access,
      kindName: (name) => this.#kindName(name),
      overview: () => this.overview,
      noteCopy: async () => {
        this.offers = false;
        if (this.canEdit)
          await access.attempt('save', ({ store, subject }) => store.noteAct?.(subject, 'copy') ?? Promise.resolve());
      },
    };
  }

  /** A host that keeps kinds of its own names them by a text `kind_<name>`, as it rewords any other. */
  #kindName(name: string): string {
    const key = `kind_${name}` as keyof MyDataMessages;
    const isNamed = key in myDataCatalog.english || this.settingsLayers.some(({ strings }) => strings?.['my-data']?.[key]);
    return this.t(isNamed ? key : 'kind_other');
  }

  // ---- what is read --------------------------------------------------------------------------------------------

  protected override forget(): void {
    clearTimeout(this.#timer);
    this.#timer = this.overview = undefined;
    this.offers = false;
  }

  protected override heard(change: StoreChange): void {
    // Somebody may be typing in another widget: one look for all that changes in a while.
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), change.act === 'put' ? pause : 0);
  }

  protected override async read(): Promise<void> {
    const read = await this.access.attempt('load', async ({ store, subject }) => {
      const [records, journal] = await Promise.all([store.list({ subject }), store.journal(subject)]);
      return { records, journal };
    });
    if (!read) return;
    const { records, journal } = read.result;
    const counts = new Map<string, number>();
    for (const { kind: name } of records) counts.set(name, (counts.get(name) ?? 0) + 1);
    const copies = journal.filter(({ act }) => act === 'copy');
    // By name in every list: the order in which somebody began says nothing.
    const sorted = [...counts].sort(([one], [other]) => this.#kindName(one).localeCompare(this.#kindName(other), this.language));
    this.overview = { counts: new Map(sorted), copiedAt: copies.at(-1)?.at };
    // What a host keeps is not lost with a browser, and its journal may not outlive the page.
    const isOffered = journal.some(({ act }) => act === 'copy' || act === 'offer');
    if (records.length === 0 || isOffered || this.storageState === 'host' || !this.canEdit) return;
    this.offers = true;
    // Once, and never again, also when nobody answers. The mark lies with the words, goes with them, and holds none.
    await this.access.attempt('load', ({ store, subject }) => store.noteAct?.(subject, 'offer') ?? Promise.resolve());
  }

  // ---- the first screen ----------------------------------------------------------------------------------------

  protected override renderStart(): TemplateResult {
    const { t } = this;
    // Nothing else can be done before it is open.
    if (this.lastFailure?.code === 'Locked') return this.renderPanelAlone('lock');
    return html`${this.offers ? this.#renderOffer() : nothing}
      <section class="part" aria-labelledby="where-title">
        ${this.heading(t('where'), 1, 'where-title')}
        <p data-where>${this.#where}</p>
      </section>
      <section class="part" aria-labelledby="what-title">
        ${this.heading(t('what'), 1, 'what-title')}${this.#renderOverview()}
      </section>
      <nav class="groups" aria-labelledby="title">${groups.map(([name, keys]) => this.#renderGroup(name, keys))}</nav>`;
  }

  get #where(): string {
    const { t, storageState } = this;
    if (storageState === 'host') return t('where_host', { site: t('stored_host_site') });
    if (storageState === 'memory') return t('where_session');
    return t(`where_${storageState ?? 'device'}`);
  }

  #renderOffer(): TemplateResult {
    const { t } = this;
    const later = (): void => {
      this.offers = false;
      void this.turnTo('read');
    };
    return html`<div class="notice" data-offer>
      <p>${t('nudge')}</p>
      <div class="actions">
        <button type="button" class="primary" data-offer-copy @click=${() => void this.turnTo('copy')}>${t('nudge_copy')}</button>
        <button type="button" data-offer-later @click=${later}>${t('nudge_later')}</button>
      </div>
    </div>`;
  }

  #renderOverview(): TemplateResult {
    const { t, overview } = this;
    if (!overview) return html`<p class="quiet">${this.lastFailure ? nothing : t('loading')}</p>`;
    const { counts, copiedAt } = overview;
    const named = [...counts].map(([name, count]) => ({ name, count, words: this.#kindName(name) }));
    const copied = copiedAt ? t('copy_last', { day: this.access.day(copiedAt) }) : t('copy_never');
    return counts.size === 0
      ? html`<p data-nothing>${t('nothing_yet')}</p>`
      : html`<ul class="here">
            ${named.map(({ name, count, words }) => html`<li data-kind=${name}>${words} <span class="quiet">${t('entries', { count })}</span></li>`)}
          </ul>
          <p class="quiet" data-copied>${copied}</p>`;
  }

  #renderGroup(name: 'keep' | 'look' | 'rule', keys: readonly PanelKey[]): TemplateResult | typeof nothing {
    const offered = keys.filter((key) => !this.readonly || readingPanels.includes(key));
    if (offered.length === 0) return nothing;
    return html`<div class="part">
      ${this.heading(this.t(`group_${name}`), 1)}
      <ul class="group">
        ${offered.map(
          (key) =>
            html`<li>
              <button type="button" class="plain" data-panel=${key} @click=${() => void this.turnTo(key)}>
                ${this.t(`panel_${key}`)}
              </button>
              <p class="quiet">${this.t(`panel_${key}_help`)}</p>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}
