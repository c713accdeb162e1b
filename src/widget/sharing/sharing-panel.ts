import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../a11y/focus.js';
import { dayInWords } from '../../i18n/days.js';
import { isOneOf } from '../../record/is-one-of.js';
import type { Actor, Share, StoredRecord } from '../../record/record.js';
import type { Panel } from '../panel-controller.js';
import { putBackLine } from '../put-back-line.js';
import { goesOn, takenBack } from './changes.js';
import { GivingForm } from './giving-form.js';
import { outlined, partsOf } from './outline.js';
import { groups, nameOf } from './people.js';
import type { SharingAccess, SharingRule } from './sharing.js';

/** Who can see a record, what they see, and until when; giving, and taking back. Only the person is shown this. */
export class SharingPanel implements Panel {
  readonly #form: GivingForm;
  /** What was taken back last, to be put back. */
  #stopped: { readonly share: Share; readonly at: string } | undefined;

  constructor(
    private readonly access: SharingAccess,
    private readonly rule: SharingRule,
  ) {
    this.#form = new GivingForm(access, rule);
  }

  reset(): void {
    this.#stopped = undefined;
    this.#form.reset();
  }

  /** Nobody is named by what they are not: a group by its text, a copy for somebody typed by name alone. */
  #who(to: Actor): string {
    const { t } = this.access;
    return to.name || isOneOf(groups, to.kind) ? nameOf(to, t) : t(`role_${to.kind}`);
  }

  #stop(share: Share): void {
    const at = new Date().toISOString();
    this.#stopped = { share, at };
    this.access.amend(takenBack(share.id, at));
    void this.access.save();
    void focusWhenRendered(this.access.element, '[data-put-back="share"] [tabindex]');
  }

  #putBack(share: Share, at: string): void {
    this.#stopped = undefined;
    this.access.amend(goesOn(share.id, at));
    void this.access.save();
    void focusWhenRendered(this.access.element, `[data-share="${share.id}"] [data-stop]`);
  }

  render(): TemplateResult {
    const { t, heading, record, canEdit } = this.access;
    const now = record();
    const title = heading(t('panel_sharing'), 1);
    if (!canEdit()) return html`${title}`;
    if (!now)
      return html`${title}
        <p>${t('sharing_empty')}</p>`;
    const isOver = (share: Share): boolean => share.endedAt !== undefined || !(this.rule.endOf(share) > Date.now());
    const open = now.shares.filter((share) => !isOver(share));
    const over = now.shares.filter(isOver);
    const stopped = this.#stopped;
    return html`<div class="sharing">
      ${title}
      <section aria-labelledby="sharing-now">
        ${heading(t('sharing_now'), 2, 'sharing-now')}
        ${open.length > 0 ? this.#renderShares(open, now, false) : html`<p data-none>${t('sharing_none')}</p>`}
        ${
          stopped
            ? putBackLine(this.access, 'share', this.#stoppedWords(stopped.share), () => this.#putBack(stopped.share, stopped.at))
            : nothing
        }
      </section>
      ${this.#form.render(now)}
      ${
        over.length > 0
          ? html`<details data-before>
              <summary>${t('sharing_before')}</summary>
              ${this.#renderShares(over, now, true)}
            </details>`
          : nothing
      }
    </div>`;
  }

  #stoppedWords({ to, mode }: Share): string {
    const { t } = this.access;
    return `${t('sharing_stopped', { who: this.#who(to) })} ${t(mode === 'copy' ? 'sharing_still_copy' : 'sharing_still')}`;
  }

  #renderShares(shares: readonly Share[], record: StoredRecord, isOver: boolean): TemplateResult {
    const { t, day, language } = this.access;
    const parts = partsOf(outlined(this.access.element), record);
    const what = ({ scope }: Share): string => {
      if (scope === 'all') return t('sharing_whole');
      const names = parts.filter(({ fields }) => fields.some((field) => scope.includes(field))).map(({ name }) => name);
      return t('sharing_what_of', { what: names.length > 0 ? names.join('; ') : t('sharing_what_parts') });
    };
    const until = ({ endedAt, expiresOn }: Share): string => {
      if (endedAt) return t('sharing_over', { date: day(endedAt) });
      return expiresOn ? t(isOver ? 'sharing_over' : 'sharing_until', { date: dayInWords(language(), expiresOn) }) : '';
    };
    return html`<ul class="shares">
      ${shares.map(
        (share) =>
          html`<li data-share=${share.id}>
            <strong>${this.#who(share.to)}</strong>
            <span>${what(share)}</span>
            <span class="quiet">
              ${t(share.mode === 'copy' ? 'sharing_copy_since' : 'sharing_since', { date: day(share.grantedAt) })} ${until(share)}
            </span>
            ${share.purpose ? html`<span class="quiet">${t('sharing_for', { purpose: share.purpose })}</span>` : nothing}
            ${isOver && share.mode === 'copy' ? html`<span class="quiet">${t('sharing_still_copy')}</span>` : nothing}
            ${
              isOver
                ? nothing
                : html`<div class="actions">
                    <button type="button" data-stop @click=${() => this.#stop(share)}>
                      ${t('sharing_stop')}<span class="visually-hidden">: ${this.#who(share.to)}</span>
                    </button>
                  </div>`
            }
          </li>`,
      )}
    </ul>`;
  }
}
