import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { BesideRecord } from '../../../src/widget/beside-record.js';
import { saveCalendarFile } from '../../../src/widget/calendar-file.js';
import { lineField } from '../../../src/widget/controls/fields.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { RemovedRecord } from '../../../src/widget/removed-record.js';
import type { WorkAccess } from '../access.js';
import { jobContactKind } from '../kind.js';
import { PartFields } from '../part-fields.js';
import type { JobContact } from '../schema.js';
import { contactForm } from './contact-form.js';

/** So many contacts are drawn at once. */
const slice = 30;
/** Below so many nobody has to search. */
const fewest = 6;
const texts = ['employer', 'by', 'how', 'result', 'next'] as const;

/** Looking for work: where to ask, and what came of it. It can be used with an empty profile, from the first day. */
export class SearchPanel implements Panel {
  readonly #open: BesideRecord<JobContact>;
  readonly #fields: PartFields;
  readonly #removed: RemovedRecord;
  #sought = '';
  #drawn = slice;
  #saidOf = '';

  constructor(private readonly access: WorkAccess) {
    this.#open = new BesideRecord(access, jobContactKind);
    this.#fields = new PartFields(access);
    this.#removed = new RemovedRecord(access, 'contact_removed', () => access.say('contact_back'));
  }

  reset(): void {
    this.#open.reset();
    this.#fields.reset();
    this.#removed.reset();
    this.#sought = this.#saidOf = '';
    this.#drawn = slice;
  }

  render(): TemplateResult {
    const { t, heading, canEdit, contacts } = this.access;
    const open = this.#open.body;
    const all = contacts().filter(({ id }) => !open || id !== this.#open.id);
    const found = all.filter(({ body }) => texts.some((key) => plain(body[key]).includes(plain(this.#sought))));
    const add = (): void => void this.#open.open(undefined, '[id="contact.employer"]');
    return html`${heading(t('panel_search'), 1)}
      <p>${t('search_now')}</p>
      ${open ? contactForm(this.access, this.#open, open) : nothing}
      ${
        canEdit() && !open
          ? html`<div class="actions">
              <button type="button" class="primary" data-add-contact @click=${add}>
                ${writingIcon('plus')}${t('contact_add')}
              </button>
            </div>`
          : nothing
      }
      ${
        canEdit()
          ? this.#fields.items({
              ...{ path: 'targets', label: 'targets', addLabel: 'add_target' },
              fields: [
                ['kind', 'target_kind'],
                ['employer', 'target_employer', 'line'],
                ['why', 'target_why'],
              ],
            })
          : nothing
      }
      <section class="work-part" aria-labelledby="contacts-title">
        ${heading(t('contacts'), 2, 'contacts-title')} ${this.#removed.render()}
        ${all.length >= fewest || this.#sought ? this.#renderSearch() : nothing}
        ${all.length === 0 && !open ? html`<p class="quiet">${t('contacts_none')}</p>` : nothing}
        ${all.length > 0 && found.length === 0 ? html`<p>${t('search_nothing')}</p>` : nothing}
        ${found.slice(0, this.#drawn).map((record, index) => this.#renderContact(record, index))}
        ${found.length > this.#drawn ? html`<button type="button" class="plain" data-more @click=${() => this.#more()}>${t('search_more')}</button>` : nothing}
      </section>`;
  }

  #renderSearch(): TemplateResult {
    const { t, changed } = this.access;
    const change = (words: string): void => {
      this.#sought = words;
      this.#drawn = slice;
      changed();
    };
    return lineField({ id: 'contacts-search', label: t('search_find'), value: this.#sought, change });
  }

  #more(): void {
    const from = this.#drawn;
    this.#drawn += slice;
    this.access.changed();
    void focusWhenRendered(this.access.element, `[id="contact-${from}"]`);
  }

  #renderContact({ id, body, subject, kind, revision }: StoredRecord<JobContact>, index: number): TemplateResult {
    const { t, day, heading, canEdit } = this.access;
    const said = [
      [t('contact_how'), body.how],
      [t('contact_by'), body.by],
      [t('contact_result'), body.result],
      [t('contact_next'), [body.next, body.nextOn && day(body.nextOn)].filter(Boolean).join(', ')],
    ].filter(([, words]) => words?.trim());
    const remove = (): void => void this.#removed.remove({ subject, kind, id, revision });
    return html`<article class="contact" data-contact=${id} aria-labelledby="contact-${index}">
      ${heading(html`<bdi>${body.employer.trim() || t('contact_untitled')}</bdi>${body.on ? html` <span class="quiet">${day(body.on)}</span>` : nothing}`, 3, `contact-${index}`)}
      ${said.map(([label, words]) => html`<p><span class="quiet">${label}:</span> <bdi>${words}</bdi></p>`)}
      ${
        canEdit()
          ? html`<div class="actions">
              <button type="button" data-change-contact @click=${() => void this.#open.open(id, '[id="contact.employer"]')}>
                ${t('contact_change')}
              </button>
              ${body.nextOn ? html`<button type="button" class="plain" data-calendar @click=${() => this.#calendar(id, body.nextOn)}>${t('contact_calendar')}</button>` : nothing}
              <button type="button" class="plain" data-take-out @click=${remove}>${t('contact_take_out')}</button>
            </div>`
          : nothing
      }
      ${this.#saidOf === id ? html`<p data-calendar-made>${t('contact_calendar_made')}</p>` : nothing}
    </article>`;
  }

  /** Only when asked for, and with a title that gives nothing away: calendars are shared. */
  #calendar(id: string, day: string): void {
    const { t, say, changed } = this.access;
    saveCalendarFile('day.ics', day, t('calendar_title'));
    this.#saidOf = id;
    say('contact_calendar_made');
    changed();
  }
}

/** Without marks and capitals, so that words are found as they are thought. */
const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
