import { html, nothing, type TemplateResult } from 'lit';
import { dayOf } from '../../../src/i18n/days.js';
import { dayField } from '../../../src/widget/controls/day-field.js';
import { checkField, textField } from '../../../src/widget/controls/fields.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { WorkAccess } from '../access.js';
import { PartFields } from '../part-fields.js';
import type { WorkPlan } from '../schema.js';

type Item = Readonly<Record<string, string>>;
type SetItem = (change: Item) => void;

/** Questions about pay and benefits, without a calculator; help in a job, without an end; jobs, in the person's own words. */
export class SupportsPanel implements Panel {
  readonly #fields: PartFields;

  constructor(private readonly access: WorkAccess) {
    this.#fields = new PartFields(access);
  }

  reset(): void {
    this.#fields.reset();
  }

  render(): TemplateResult {
    const { t, heading } = this.access;
    const part = (key: string, ...content: unknown[]): TemplateResult =>
      html`<section class="work-part" data-part=${key} aria-labelledby="supports-${key}">
        ${heading(t(key), 2, `supports-${key}`)} ${content}
      </section>`;
    return html`${heading(t('panel_supports'), 1)} ${part('benefits', this.#renderBenefits())}
    ${part('help', html`<p>${t('supports_intro')}</p>`, this.#renderSupports())} ${part('jobs', this.#renderJobs())}`;
  }

  #renderBenefits(): TemplateResult {
    const { t, body, update } = this.access;
    const set = (change: Partial<WorkPlan['benefits']>): void => {
      const plan = body();
      update({ ...plan, benefits: { ...plan.benefits, ...change } }, `benefits.${Object.keys(change).join()}`);
    };
    const { adviser, lookAgain } = body().benefits;
    return html`<p>${t('benefits_intro')}</p>
      ${this.#fields.lines('benefits.questions', 'benefits_questions', { add: 'benefits_add_question' })}
      ${textField({ id: 'benefits.adviser', label: t('benefits_adviser'), value: adviser, change: (words) => set({ adviser: words }) }, 1)}
      ${this.#fields.items({
        ...{ path: 'benefits.met', label: 'benefits_met', addLabel: 'benefits_add_met' },
        fields: [
          ['on', 'benefits_on', 'day'],
          ['words', 'benefits_words'],
        ],
      })}
      ${checkField({ id: 'benefits.lookAgain', label: t('benefits_lookAgain'), value: lookAgain, change: (isOn) => set({ lookAgain: isOn }) })}`;
  }

  #renderSupports(): TemplateResult {
    const { t } = this.access;
    return this.#fields.items({
      ...{ path: 'supports', label: 'help', addLabel: 'support_add' },
      fields: [
        ['what', 'support_what'],
        ['who', 'support_who', 'line'],
        ['howOften', 'support_howOften', 'line'],
      ],
      later: ['ended', 'wayBack'],
      more: (item, set) =>
        html`${this.#renderEnd('supports', 'support_stop', 'ended', item, set)}
        ${
          item['ended']
            ? html`${dayField({ id: `supports-${item['id']}-ended`, label: t('support_ended'), value: item['ended'], change: (ended) => ended && set({ ended }) })}
              ${textField({ id: `supports-${item['id']}-wayBack`, label: t('support_back'), value: item['wayBack'] ?? '', change: (wayBack) => set({ wayBack }) }, 1)}`
            : nothing
        }`,
    });
  }

  #renderJobs(): TemplateResult {
    const { t } = this.access;
    return this.#fields.items({
      ...{ path: 'jobs', label: 'jobs', addLabel: 'jobs_add' },
      fields: [
        ['employer', 'job_employer', 'line'],
        ['start', 'job_start', 'day'],
      ],
      later: ['end', 'endMine', 'next'],
      more: (item, set) => {
        const box = (key: 'endMine' | 'next', label: string): TemplateResult =>
          textField(
            {
              id: `jobs-${item['id']}-${key}`,
              label: t(label),
              value: item[key] ?? '',
              change: (words) => set({ [key]: words }),
            },
            1,
          );
        return html`${this.#renderEnd('jobs', 'job_is_over', 'end', item, set)}
        ${
          item['end']
            ? html`<p class="quiet">${t('job_end_kind')}</p>
                ${dayField({ id: `jobs-${item['id']}-end`, label: t('job_end'), value: item['end'], change: (end) => end && set({ end }) })}
                ${box('endMine', 'job_endMine')} ${box('next', 'job_next')}`
            : nothing
        }`;
      },
    });
  }

  /** That something has ended is said by the person, and can be taken back in one press. */
  #renderEnd(path: string, label: string, key: 'ended' | 'end', item: Item, set: SetItem): TemplateResult {
    return checkField({
      ...{ id: `${path}-${item['id']}-stop`, label: this.access.t(label), value: Boolean(item[key]) },
      change: (isOn) => set({ [key]: isOn ? dayOf(new Date()) : '' }),
    });
  }
}
