import { html, nothing, type TemplateResult } from 'lit';
import type { RecordDetail } from '../../src/events/recovery-event.js';
import { directionOf, formatDate } from '../../src/i18n/formats.js';
import { registerKind } from '../../src/record/kind.js';
import type { StoredRecord } from '../../src/record/record.js';
import { uuid } from '../../src/record/uuid.js';
import { icon } from '../../src/theme/icons.js';
import { roomyPanelStyles } from '../../src/widget/panel-styles.js';
import { PanelWidgetElement } from '../../src/widget/panel-widget-element.js';
import { isEmptyDocument, type ReadingDocument } from '../../src/widget/reading-document.js';
import { ReadingView } from '../../src/widget/reading-view.js';
import type { Editor } from '../../src/widget/writing-controller.js';
import type { TrialogueAccess } from './access.js';
import { meetingDocument, type DocumentContext } from './document.js';
import { groupKind, meetingKind, ownNoteKind } from './kind.js';
import { ListView } from './list-view.js';
import type { MeetingEditor } from './meeting-editor.js';
import { trialogueCatalog, type TrialogueMessages } from './messages.js';
import { moderatorOf } from './moderator.js';
import { panels } from './panels.js';
import type { Group, Meeting } from './schema.js';
import { trialogueStyles } from './trialogue-styles.js';

declare module '../../src/events/recovery-event.js' {
  interface RecoveryEventMap {
    /** Somebody would like the moderator that the host named to look at a log. Never says why, or what is in it. */
    'recovery-trialogue-reported': RecordDetail;
  }
}

/**
 * Open talk meetings: people who have been there, their families and friends, and workers meet as equals. The log holds what was
 * learned and what is to change, and never who came or who said what. What somebody keeps for themselves lies in records of its own.
 *
 * Source: trialogues in Slade et al. 2014, "Uses and abuses of recovery"; Amering 2010.
 *
 * @tag recovery-trialogue
 * @tagname recovery-trialogue
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @attr {boolean} hide-help - leaves the help slot out, where `safety.hostRegionId` names an element of the page that replaces it
 * @fires {RecoveryEvent} recovery-loaded - a meeting has been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written
 * @fires {RecoveryEvent} recovery-saved - a meeting, a group or an own note is durable; `kind` tells them apart
 * @fires {RecoveryEvent} recovery-removed - a meeting was taken out; it can be put back
 * @fires {RecoveryEvent} recovery-trialogue-reported - somebody would like the moderator to look at this log
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 * @slot - Words for readers without script; not shown once the widget runs
 */
export class RecoveryTrialogue extends PanelWidgetElement<Meeting, TrialogueMessages, TrialogueAccess> {
  static readonly kind = meetingKind;
  static override styles = [...PanelWidgetElement.styles, roomyPanelStyles, trialogueStyles];

  protected readonly kind = meetingKind;
  protected readonly catalog = trialogueCatalog;
  protected override readonly panels = panels;
  protected override readonly views = ['list', 'read', 'edit', 'group', 'mine', 'proposals', 'sharing'];
  protected override readonly editViews = ['edit', 'mine', 'sharing'];
  protected override readonly writingViews = ['edit', 'group', 'mine', 'proposals', 'sharing'];

  readonly #reading = new ReadingView();
  readonly #list = new ListView(this.access, () =>
    this.#open(this.session.record ? uuid() : (this.session.id ?? uuid()), 'edit'),
  );
  #editor: MeetingEditor | undefined;
  #reported = false;

  constructor() {
    super();
    registerKind(groupKind);
    registerKind(ownNoteKind);
  }

  protected override async loadEditor(): Promise<Editor> {
    // A part of its own: with all widgets in one file, nobody should fetch the editors of those that the page does not show.
    const part = await import('./editor.trialogue-writing.part.js');
    this.#editor ??= new part.MeetingEditor(this.access);
    return { texts: part.trialogueWritingCatalog, styles: [part.editStyles] };
  }

  protected override resetView(): void {
    this.#editor?.reset();
    this.#reported = false;
    super.resetView();
  }

  protected override makeAccess(): TrialogueAccess {
    return {
      ...this.widgetAccess(),
      meetings: () => this.recordsOf<Meeting>(meetingKind.name).all(),
      groups: () => this.recordsOf<Group>(groupKind.name).all(),
      open: (id, view) => this.#open(id, view),
    };
  }

  #open(id: string, view: 'read' | 'edit'): void {
    this.recordId = id;
    void this.turnTo(view);
  }

  /** Meetings come one after the other: where no view was asked for, all of them come first. */
  protected override get shownView(): string {
    const isAsked = this.views.includes(this.view ?? '');
    return isAsked || this.recordId ? super.shownView : 'list';
  }

  // ---- what is read and printed --------------------------------------------------------------------------------

  protected override readingDocument(body: Meeting, record: StoredRecord<Meeting> | undefined): ReadingDocument {
    const group = this.recordsOf<Group>(groupKind.name)
      .all()
      .find(({ id }) => id === body.group);
    return meetingDocument(body, {
      t: this.t as DocumentContext['t'],
      language: record?.lang ?? this.language,
      dir: directionOf(this.language),
      footer: [this.t('no_names'), ...this.footerLines(record).slice(1)],
      day: (instant) => formatDate(this.language, instant),
      group: group?.body?.name ?? '',
    });
  }

  // ---- views ---------------------------------------------------------------------------------------------------

  protected override renderView(): TemplateResult {
    const view = this.shownView;
    if (view === 'list')
      return html`${this.#list.render(this.#editor?.renderRemoved())} ${this.renderMore(this.t('panels'), ['group'])}`;
    if (view === 'edit') return html`${this.#editor!.render()}`;
    return view in panels ? this.renderPanel(view) : this.#renderRead();
  }

  #renderRead(): TemplateResult {
    const { t, canEdit } = this;
    const reading = this.reading();
    const empty = isEmptyDocument(reading);
    const list = (): void => void this.turnTo('list', `[data-meeting="${CSS.escape(this.session.id ?? '')}"]`);
    return html`
      <div class="actions"><button type="button" class="plain" data-list @click=${list}>${t('back_to_list')}</button></div>
      ${empty ? html`<p>${t('list_empty')}</p>` : this.#reading.of(reading, this.levelOf(1))}
      <div class="actions">
        ${
          canEdit
            ? html`<button type="button" data-edit @click=${() => void this.turnTo('edit', '#topic')}>
                ${icon('edit')}${t('edit')}
              </button>`
            : nothing
        }
        ${empty ? nothing : html`<button type="button" data-print @click=${() => void this.printView()}>${icon('print')}${t('print')}</button>`}
      </div>
      ${this.#renderModerator()} ${this.renderMore(t('panels'))}
      ${
        canEdit && !empty && this.#editor
          ? html`<div class="actions">
              <button type="button" class="plain" data-remove-meeting @click=${() => void this.#editor!.remove()}>
                ${t('remove_meeting')}
              </button>
            </div>`
          : nothing
      }
    `;
  }

  /** Who looks after a log that several people read, and the way to ask them: only where the host says who that is. */
  #renderModerator(): TemplateResult | typeof nothing {
    const { t } = this;
    const host = moderatorOf(this.setting('packs')?.['trialogue']);
    if (!host || !this.session.record) return nothing;
    const report = (): void => {
      const { kind, id, subject } = this.session.reference();
      const revision = this.session.record?.revision ?? 0;
      this.tell('recovery-trialogue-reported', { kind, id, subject, revision, at: new Date().toISOString() });
      this.#reported = true;
      this.say('reported');
      this.requestUpdate();
    };
    return html`<div class="moderator">
      <p>${t(host.answersWithin ? 'looked_after_within' : 'looked_after', { ...host })}</p>
      ${
        this.#reported
          ? html`<p data-reported>${t('reported')}</p>`
          : html`<button type="button" class="plain" data-report @click=${report}>${t('report')}</button>`
      }
    </div>`;
  }
}
