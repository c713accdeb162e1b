import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { isRecoveryError, RecoveryError } from '../errors.js';
import type { Catalog } from '../i18n/catalog.js';
import { directionOf, formatDate } from '../i18n/formats.js';
import { loadLanguage } from '../i18n/languages.js';
import type { StoredRecord } from '../record/record.js';
import type { Store } from '../store/store.js';
import { PanelController, type PanelPart } from './panel-controller.js';
import { panelFrame, panelWithBack } from './panel-frame.js';
import type { RecordWriter } from './record-writer.js';
import { RecordsOfKind } from './records-of-kind.js';
import { ReadingView } from './reading-view.js';
import type { Translate } from './recovery-element.js';
import type { WidgetAccess } from './widget-access.js';
import { WidgetElement } from './widget-element.js';
import { panelStyles } from './panel-styles.js';

/** Texts that a widget with panels brings; `panel_<key>` names each panel that `renderMore` offers. */
export type PanelMessages = Readonly<Record<'title' | 'note_only', string | { readonly I: string; readonly we: string }>>;

/** Views that come as parts, by the word of `view`, in the order in which they are offered. */
export type Panels<Access> = Readonly<Record<string, () => Promise<PanelPart<Access>>>>;

/**
 * Base of widgets that have more views than reading and writing: views that few visits need come as parts, the panels
 * ([decision 9](../../docs/decisions/0009-panels.md)). A widget states its `panels` and what they see of it (`makeAccess`), and
 * draws them where it wants them (`renderPanel`, `renderMore`).
 *
 * @fires {RecoveryEvent} recovery-loaded - the record of the subject has been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written
 * @fires {RecoveryEvent} recovery-saved - the record is durable
 * @fires {RecoveryEvent} recovery-withdrawn - the person took the record back, and that is durable
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 */
export abstract class PanelWidgetElement<
  Body extends object,
  M extends PanelMessages,
  Access extends WidgetAccess<Body> = WidgetAccess<Body>,
> extends WidgetElement<Body, M> {
  static override styles = [...WidgetElement.styles, ReadingView.styles, panelStyles];

  protected abstract readonly panels: Panels<Access>;
  #access: Access | undefined;
  #controller: PanelController<Access, string> | undefined;
  readonly #records = new Map<string, RecordsOfKind<unknown>>();

  /** What the parts of the widget see of it; a widget adds what only it has to `widgetAccess()`. */
  protected abstract makeAccess(): Access;

  protected get access(): Access {
    return (this.#access ??= this.makeAccess());
  }

  /** Made when it is first needed: the fields of the widget are not there yet when this class is set up. */
  get #panels(): PanelController<Access, string> {
    return (this.#controller ??= new PanelController(this.panels, this.access, {
      equip: this.access.equip,
      changed: this.access.changed,
      fail: this.access.fail,
    }));
  }

  /** Forgets what the person did on screen; another record is about to appear. To be called by a widget that does more. */
  protected override resetView(): void {
    this.#controller?.reset();
  }

  /** Whether whoever acts is not the person, but may write beside the words. */
  protected get canNote(): boolean {
    return this.actorOrPerson.kind !== 'person' && !this.readonly && !this.session.newer;
  }

  /** Others cannot change the words, but write beside them. */
  protected override get readerWords(): string {
    return this.canNote ? this.t('note_only') : super.readerWords;
  }

  /** Records of another kind of the same person, read when they are first asked for and kept up with. One reader for each kind. */
  protected recordsOf<Other>(kind: string): RecordsOfKind<Other> {
    const known = this.#records.get(kind) as RecordsOfKind<Other> | undefined;
    if (known) return known;
    const records = new RecordsOfKind<Other>(this, kind, {
      place: () => this.#place(),
      fail: (error) => this.showFailure('load', error),
    });
    this.#records.set(kind, records);
    return records;
  }

  #place(): { readonly store: Store; readonly subject: string } | undefined {
    return this.session?.phase === 'ready' ? this.session.place : undefined;
  }

  protected widgetAccess(): WidgetAccess<Body> {
    return {
      element: this,
      body: () => this.session.body,
      record: () => this.session.writer?.shown ?? this.session.record,
      place: () => ({ store: this.session.place.store, subject: this.session.place.subject, id: this.session.id }),
      actor: () => this.actorOrPerson,
      canEdit: () => this.canEdit,
      canWrite: () => !this.readonly && !this.session.newer,
      update: (body, field) => (this.session.writer ? this.session.update(body, field) : void this.#updateLater(body, field)),
      amend: (change) => void this.#amend(change),
      save: () => this.#saveNow(),
      isDirty: () => this.session.dirty,
      addNote: async (note) => {
        // Who acts now, on what is shown now: another may act when what writes has come.
        const [session, author, lang] = [this.session, this.actorOrPerson, this.language];
        await (await session.writing()).addNote({ ...note, author, lang });
      },
      recordsOf: (kind) => this.recordsOf(kind),
      packs: () => this.setting('packs') ?? {},
      printing: this.printing,
      t: this.t as Translate<string>,
      language: () => this.language,
      direction: () => directionOf(this.language),
      day: (instant) => formatDate(this.language, instant),
      heading: (content, depth, id) => this.heading(content, depth, id),
      levelOf: (depth) => this.levelOf(depth),
      helpSlot: () => this.help.slot,
      say: (key, parameters) => this.say(key as 'title', parameters),
      tell: (name, detail, options) => this.tell(name, detail, options),
      turnTo: (view, focus) => void this.turnTo(view, focus),
      openRecord: (id) => void (this.recordId = id),
      wordingKey: () => this.wordingKey,
      equip: (texts, styles) => this.#equip(texts, styles),
      fail: (error, during = 'load') => this.showFailure(during, error),
      changed: () => this.requestUpdate(),
    };
  }

  /** A button beside what is read can be pressed before what writes has come. What changed meanwhile elsewhere stays. */
  async #updateLater(body: Body, field?: string): Promise<void> {
    const { session } = this;
    const before = session.body;
    await this.#fetchWriter();
    if (session !== this.session || !session.writer || !this.canEdit) return;
    const changed = Object.entries(body).filter(([key, value]) => value !== before[key as keyof Body]);
    session.update({ ...session.body, ...Object.fromEntries(changed) }, field);
  }

  async #amend(change: (record: StoredRecord) => StoredRecord): Promise<void> {
    // At once where it can be: the page may go away, or save, before another turn.
    const { session } = this;
    const writer = session.writer ?? (await this.#fetchWriter());
    if (session === this.session) writer?.amend(change);
  }

  /** Undefined where it cannot be had; that is shown. */
  async #fetchWriter(): Promise<RecordWriter<Body> | undefined> {
    try {
      return await this.session.writing();
    } catch (cause) {
      this.showFailure('save', isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }));
      return undefined;
    }
  }

  async #saveNow(): Promise<StoredRecord<Body> | undefined> {
    const { session } = this;
    await this.save().catch(() => undefined);
    return session === this.session && !session.dirty ? session.record : undefined;
  }

  /** Takes in a part once its texts are there in the language of the page. */
  async #equip(texts: Catalog, styles: readonly CSSResult[]): Promise<void> {
    await loadLanguage(texts, this.language);
    this.equip([texts], styles);
  }

  // ---- markup --------------------------------------------------------------------------------------------------

  /** Somebody turns to a panel: a failure to fetch it before is no reason not to ask again. */
  protected openPanel(key: string, focus?: string): void {
    this.#panels.forget(key);
    void this.turnTo(key, focus);
  }

  /** The panel, or that it is being opened; with the way back to where it was opened from. */
  protected renderPanel(key: string): TemplateResult {
    return panelWithBack(key, this.renderPanelAlone(key), this.t, (focus) => void this.turnTo('read', focus));
  }

  /** The panel where it is one of several ways in, with no way back of its own. */
  protected renderPanelAlone(key: string): TemplateResult {
    return panelFrame(key, this.#panels.get(key), this.t);
  }

  /** The ways to panels, under a title. Those in which the person writes are offered to nobody else. */
  protected renderMore(title: string, keys: readonly string[] = Object.keys(this.panels)): TemplateResult | typeof nothing {
    const offered = keys.filter((key) => this.canEdit || !this.editViews.includes(key));
    if (offered.length === 0) return nothing;
    const link = (key: string): TemplateResult =>
      html`<button type="button" class="plain" data-panel=${key} @click=${() => this.openPanel(key)}>
        ${this.t(`panel_${key}` as 'title')}
      </button>`;
    return html`<nav class="more" aria-labelledby="more-title">
      <div class="label" id="more-title">${title}</div>
      ${offered.map(link)}
    </nav>`;
  }
}
