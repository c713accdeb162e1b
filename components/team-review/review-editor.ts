import { html, nothing, type TemplateResult } from 'lit';
import { writingIcon } from '../../src/theme/writing-icons.js';
import { dayField } from '../../src/widget/controls/day-field.js';
import { lineField, textField } from '../../src/widget/controls/fields.js';
import { RemovedRecord } from '../../src/widget/removed-record.js';
import type { ReviewAccess } from './access.js';
import { finishView } from './finish-view.js';
import { groupKeys, partsOf, voices, type GroupKey, type PartName, type Voice } from './parts.js';
import { changePart, hasWords, partOf } from './review-parts.js';
import type { ReviewPart, TeamReview } from './schema.js';

/** The edit view: what the review is, who took part, and 21 things to look at, each folded until somebody wants it. */
export class ReviewEditor {
  readonly #open = new Set<string>();
  readonly #removed: RemovedRecord;
  /** Somebody asked to call it final, and that cannot be yet. */
  #needs = false;

  constructor(private readonly access: ReviewAccess) {
    this.#removed = new RemovedRecord(access, 'removed_review', ({ id }) => access.openRecord(id));
  }

  /** Another review is about to appear. */
  reset(): void {
    this.#open.clear();
    this.#needs = false;
  }

  #set(change: Partial<TeamReview>, field: string): void {
    this.access.update({ ...this.access.body(), ...change }, field);
  }

  render(): TemplateResult {
    const { t, body } = this.access;
    const { title, heldOn, learned } = body();
    return html`
      <p>${t('intro')}</p>
      <p class="quiet">${t('intro_names')} ${t('optional')}</p>
      ${lineField({ id: 'title-field', label: t('name'), hint: t('name_hint'), value: title, change: (value) => this.#set({ title: value }, 'title') })}
      ${dayField({ id: 'held-on', label: t('held_on'), value: heldOn, change: (value) => this.#set({ heldOn: value }, 'heldOn') })}
      ${this.#renderNumbers()} ${groupKeys.map((group) => this.#renderGroup(group))}
      ${textField({ id: 'learned', label: t('learned'), value: learned, change: (value) => this.#set({ learned: value }, 'learned') })}
      ${finishView(this.access, { needs: this.#needs, ask: (needs) => this.#ask(needs) })}
      <div class="actions">
        <button type="button" class="primary" data-read @click=${() => this.access.turnTo('read')}>
          ${writingIcon('check')}${t('done')}
        </button>
      </div>
    `;
  }

  #ask(needs: boolean): void {
    this.#needs = needs;
    this.access.changed();
  }

  #renderNumbers(): TemplateResult {
    const { t, body } = this.access;
    const change = (voice: Voice, value: string): void => {
      const { takingPart } = body();
      const count = Math.min(10_000, Math.max(0, Math.trunc(Number(value)) || 0));
      this.#set({ takingPart: { ...takingPart, [voice]: count } }, `takingPart.${voice}`);
    };
    return html`<fieldset class="taking-part">
      <legend class="label">${t('taking_part_ask')}</legend>
      <p class="quiet">${t('taking_part_why')}</p>
      <div class="numbers">
        ${voices.map(
          (voice) =>
            html`<div class="field">
              <label for="people-${voice}">${t(`voice_${voice}`)}</label>
              <input
                id="people-${voice}"
                type="number"
                inputmode="numeric"
                min="0"
                autocomplete="off"
                .value=${body().takingPart[voice] > 0 ? String(body().takingPart[voice]) : ''}
                @change=${(event: Event) => change(voice, (event.target as HTMLInputElement).value)}
              />
            </div>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderGroup(group: GroupKey): TemplateResult {
    const { t, heading } = this.access;
    return html`<section class="review-group" data-group=${group} aria-labelledby="group-${group}">
      ${heading(t(`group_${group}`), 1, `group-${group}`)}
      <p class="quiet">${t(`group_${group}_intro`)}</p>
      ${partsOf(group).map((name) => this.#renderPart(name))}
    </section>`;
  }

  #renderPart(name: PartName): TemplateResult {
    const { t, body } = this.access;
    const part = partOf(body(), name);
    const key = name.replace('.', '_');
    const isOpen = this.#open.has(name);
    const toggle = (event: Event): void => {
      if ((event.currentTarget as HTMLDetailsElement).open) this.#open.add(name);
      else this.#open.delete(name);
      this.access.changed();
    };
    const first = part.today.trim() || part.next.trim() || (hasWords(part) ? t('has_words') : '');
    return html`<details class="part" data-part=${name} .open=${isOpen} @toggle=${toggle}>
      <summary><strong>${t(key)}</strong>${first ? html`<span class="words quiet" dir="auto">${first}</span>` : nothing}</summary>
      ${isOpen ? this.#renderFields(name, key, part) : nothing}
    </details>`;
  }

  #renderFields(name: PartName, key: string, part: ReviewPart): TemplateResult {
    const { t, body, update } = this.access;
    const set = (field: keyof ReviewPart, value: string): void =>
      update(changePart(body(), name, { [field]: value }), `${name}.${String(field)}`);
    const box = (field: 'today' | 'example' | Voice | 'next', label: string, hint?: string): TemplateResult =>
      textField(
        { id: `${name}.${field}`, label, hint, value: part[field], change: (value) => set(field, value) },
        field === 'today' ? 2 : 1,
      );
    return html`<div class="part-fields">
      <p>${t(`${key}_ask`)}</p>
      ${box('today', t('today'), t('today_hint'))} ${box('example', t('example'))}
      ${voices.map((voice) => box(voice, t(`said_${voice}`)))} ${box('next', t('next'))}
      ${lineField({ id: `${name}.who`, label: t('who'), value: part.who, change: (value) => set('who', value) })}
      ${dayField({ id: `${name}.by`, label: t('by'), value: part.by, change: (value) => set('by', value) })}
    </div>`;
  }

  /** Takes the open review out of the list, with the words of the last moment: they come back with it. */
  async remove(): Promise<void> {
    const { access } = this;
    const record = await access.save();
    if (!record) return;
    if (!(await this.#removed.remove(record))) return;
    access.openRecord(undefined);
  }

  /** What was taken out on this visit, and the way back. */
  renderRemoved(): unknown {
    return this.#removed.render();
  }
}
