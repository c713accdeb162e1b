import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { uuid } from '../../../src/record/uuid.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { lineField, textField } from '../../../src/widget/controls/fields.js';
import { ListController } from '../../../src/widget/list-controller.js';
import { putBackLine } from '../../../src/widget/put-back-line.js';
import type { JourneyAccess } from '../access.js';
import type { Entry } from '../kinds/entry.js';
import { newMoment } from '../moments.js';
import type { Journey, Moment } from '../schema.js';
import { markForm } from './mark-form.js';
import { momentForm } from './moment-form.js';
import { MomentPictures } from './moment-pictures.js';
import { TimeFields } from './time-fields.js';

/** So many moments are drawn at once. */
const slice = 20;
const path = 'moments';

/** Writes moments, and what the person says of what they wrote elsewhere. */
export class JourneyEditor {
  readonly #lists: ListController;
  readonly #pictures: MomentPictures;
  readonly #momentTime = new TimeFields();
  readonly #markTime = new TimeFields();
  /** Id of the moment that is open. One that is not in the journey yet comes into it with its first letter. */
  #open: string | undefined;
  #drawn = slice;
  /** What was left out last, until the person does something else. */
  #leftOut: Entry | undefined;

  constructor(private readonly access: JourneyAccess) {
    this.#pictures = new MomentPictures(access, { moment: () => this.#moment, change: (change) => this.#change(change) });
    this.#lists = new ListController(access.element, {
      read: () => access.body().moments,
      write: (_path, moments) => access.update({ ...access.body(), moments: moments as Moment[] }),
      say: (message, parameters) => access.say(message, parameters),
    });
  }

  /** Another record is about to appear. */
  reset(): void {
    this.#lists.reset();
    this.#pictures.reset();
    this.#open = this.#leftOut = undefined;
    this.#drawn = slice;
  }

  /** Images go and come with what names them. To be called with each render. */
  follow(): void {
    this.#pictures.follow();
  }

  foundOut(picture: string): void {
    this.#pictures.foundOut(picture);
  }

  // ---- one moment ------------------------------------------------------------------------------------------------

  get #moment(): Moment {
    const id = (this.#open ??= uuid());
    return this.access.body().moments.find((one) => one.id === id) ?? newMoment(id);
  }

  #change(change: Partial<Moment>): void {
    const { access } = this;
    const body = access.body();
    const moment = { ...this.#moment, ...change };
    const isKnown = body.moments.some(({ id }) => id === moment.id);
    const moments = isKnown ? body.moments.map((one) => (one.id === moment.id ? moment : one)) : [...body.moments, moment];
    access.update({ ...body, moments }, `moments.${moment.id}.${Object.keys(change).join()}`);
  }

  #openMoment(id: string): void {
    this.#open = id;
    this.access.changed();
    void focusWhenRendered(this.access.element, '#moment-text');
  }

  #close(): void {
    const id = this.#open ?? '';
    this.#open = '';
    this.access.changed();
    void focusWhenRendered(this.access.element, `[data-item="${CSS.escape(id)}"] button`).then(() => {
      const root = this.access.element.renderRoot as ShadowRoot;
      if (!root.activeElement) root.querySelector<HTMLElement>('[data-add]')?.focus();
    });
  }

  #remove(id: string): void {
    this.#open = '';
    this.#lists.remove(path, id);
    this.access.changed();
  }

  // ---- the edit view ---------------------------------------------------------------------------------------------

  #set(change: Partial<Journey>): void {
    this.access.update({ ...this.access.body(), ...change }, Object.keys(change).join());
  }

  render(): TemplateResult {
    const { access } = this;
    const { t, heading } = access;
    const { title, opening, moments } = access.body();
    // Who has written nothing yet begins at once.
    if (moments.length === 0) this.#open ??= uuid();
    const isNew = Boolean(this.#open) && !moments.some(({ id }) => id === this.#open);
    return html`<div class="edit">
        <p class="quiet">${t('optional')}</p>
        <section class="edit-part" aria-labelledby="edit-moments">
          ${heading(t('moments'), 1, 'edit-moments')}
          <p class="quiet">${t('moments_hint')}</p>
          ${
            isNew
              ? this.#renderForm(true)
              : html`<div class="actions">
                  <button type="button" data-add @click=${() => this.#openMoment(uuid())}>
                    ${writingIcon('plus')}${t('add_moment')}
                  </button>
                </div>`
          }
          ${this.#renderMoments(moments)}
        </section>
        <section class="edit-part" aria-labelledby="edit-opening">
          ${heading(t('opening_name'), 1, 'edit-opening')}
          ${lineField({
            ...{ id: 'journey-title', label: t('journey_title'), hint: t('journey_title_hint'), value: title },
            change: (words) => this.#set({ title: words }),
          })}
          ${textField({
            ...{ id: 'journey-opening', label: t('opening'), hint: t('opening_hint'), value: opening },
            change: (words) => this.#set({ opening: words }),
          })}
        </section>
      </div>
      <div class="actions">
        <button type="button" class="primary" data-read @click=${() => access.turnTo('read')}>
          ${writingIcon('check')}${t('done')}
        </button>
      </div>`;
  }

  /** The one that was added last comes first, where the eyes are. */
  #renderMoments(moments: readonly Moment[]): unknown {
    const { t } = this.access;
    const removedAt = this.#lists.removedAt(path);
    if (moments.length === 0 && removedAt === undefined) return nothing;
    const first = Math.max(0, moments.length - this.#drawn);
    const gone = html`<li class="removed" data-removed=${path}>
      <span class="quiet">${t('removed')}</span>
      <button type="button" class="plain" @click=${() => this.#lists.putBack(path)}>
        ${writingIcon('undo')}${t('put_back')}
      </button>
    </li>`;
    const rows = moments.slice(first).map((moment, index) => ({ moment, position: first + index }));
    return html`<ul class="moments" data-list=${path}>
        ${removedAt !== undefined && removedAt >= moments.length ? gone : nothing}
        ${rows
          .reverse()
          .map(
            ({ moment, position }) =>
              html`${this.#renderRow(moment, moments.length - position, moments.length)}
              ${removedAt === position ? gone : nothing}`,
          )}
      </ul>
      ${
        first > 0
          ? html`<div class="actions">
              <button type="button" data-more-moments @click=${() => this.#more(moments[first - 1]!.id)}>
                ${t('more_moments')}
              </button>
            </div>`
          : nothing
      }`;
  }

  #more(next: string): void {
    this.#drawn += slice;
    this.access.changed();
    void focusWhenRendered(this.access.element, `[data-item="${CSS.escape(next)}"] button`);
  }

  #renderRow(moment: Moment, position: number, count: number): TemplateResult {
    const { t, language, record, time } = this.access;
    const { id, text, alt } = moment;
    if (id === this.#open) return html`<li data-item=${id}>${this.#renderForm(false)}</li>`;
    const words = text.trim() || alt.trim();
    const when = time().whenInWords(moment, language());
    return html`<li data-item=${id}>
      ${when ? html`<p class="quiet" dir="auto">${when}</p>` : nothing}
      <p
        class="words short"
        id="moment-${position}"
        dir="auto"
        tabindex="-1"
        lang=${words ? (record()?.lang ?? nothing) : nothing}
      >
        ${words || t('moment_empty')}
      </p>
      <button
        type="button"
        class="plain flush"
        data-change
        aria-label=${t('change_moment_name', { position, count })}
        aria-describedby="moment-${position}"
        @click=${() => this.#openMoment(id)}
      >
        ${t('change_moment')}
      </button>
    </li>`;
  }

  #renderForm(isNew: boolean): TemplateResult {
    const moment = this.#moment;
    return momentForm({
      access: this.access,
      moment,
      time: this.#momentTime,
      change: (change) => this.#change(change),
      addPicture: () => this.#pictures.render(),
      close: () => this.#close(),
      remove: isNew ? undefined : () => this.#remove(moment.id),
    });
  }

  // ---- what was written elsewhere --------------------------------------------------------------------------------

  /** What stands above the list in time: the way back of what was left out last. */
  renderLeftOut(): unknown {
    const entry = this.#leftOut;
    const { access } = this;
    const isOut = entry && access.body().marks.some(({ id, isHidden }) => id === entry.key && isHidden);
    if (!isOut || access.sought().isHidden) return nothing;
    return putBackLine(access, 'entry', access.t('left_out'), () => this.#putIn(entry));
  }

  renderMark(entry: Entry): TemplateResult {
    const { access } = this;
    const own = access.body().moments.find(({ id }) => access.time().momentKey(id) === entry.key);
    if (own)
      return html`<div class="actions">
        <button type="button" data-act="change" @click=${() => this.#changeOwn(own.id)}>${access.t('change_moment')}</button>
      </div>`;
    return markForm({
      ...{ access, entry, time: this.#markTime },
      leaveOut: () => this.#leaveOut(entry),
      putIn: () => this.#putIn(entry),
    });
  }

  #changeOwn(id: string): void {
    this.#open = id;
    const { moments } = this.access.body();
    this.#drawn = Math.max(this.#drawn, moments.length - moments.findIndex((one) => one.id === id));
    this.access.turnTo('edit', '#moment-text');
  }

  #leaveOut(entry: Entry): void {
    const { access } = this;
    this.#leftOut = entry;
    access.update(access.time().withMark(access.body(), entry, { isHidden: true }));
    access.say('left_out');
    void focusWhenRendered(access.element, '[data-put-back="entry"] p');
  }

  #putIn(entry: Entry): void {
    const { access } = this;
    this.#leftOut = undefined;
    access.update(access.time().withMark(access.body(), entry, { isHidden: false }));
    access.say('is_in');
    void focusWhenRendered(access.element, `[data-entry="${CSS.escape(entry.key)}"] [data-act], #title`);
  }
}
