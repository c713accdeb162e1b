import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../a11y/focus.js';
import { isDay } from '../../i18n/days.js';
import type { Actor, ActorKind, Share, StoredRecord } from '../../record/record.js';
import { uuid } from '../../record/uuid.js';
import { dayField } from '../controls/day-field.js';
import { checkField, choiceField, lineField } from '../controls/fields.js';
import { isEmptyDocument } from '../reading-document.js';
import { ReadingView } from '../reading-view.js';
import { give, sinkOf, type Outcome } from './give.js';
import { outlined, partsOf, type SharePart } from './outline.js';
import { audiences, kinds, nameOf, peopleOfHost } from './people.js';
import { SharePreview } from './preview.js';
import type { SharingAccess, SharingRule } from './sharing.js';

const typed = 'typed';

/** What is chosen before anything is shared. */
const blank = () => ({
  ...{ id: uuid(), at: new Date().toISOString(), whom: '', name: '', kind: 'supporter' as ActorKind },
  ...{ isCopy: false, isWhole: true, parts: new Set<string>(), purpose: '', lastDay: '' },
});

/** To whom, what, how long; exactly what they will see; and one press. Nothing is chosen beforehand, and nothing is given before the press. */
export class GivingForm {
  #draft = blank();
  #preview: SharePreview;
  readonly #reading = new ReadingView();
  #isBusy = false;
  #words = '';

  constructor(
    private readonly access: SharingAccess,
    private readonly rule: SharingRule,
  ) {
    this.#preview = new SharePreview(access, rule);
  }

  reset(): void {
    this.#draft = blank();
    this.#words = '';
    this.#isBusy = false;
    this.#preview.reset();
  }

  #set(change: Partial<ReturnType<typeof blank>>): void {
    this.#draft = { ...this.#draft, ...change };
    this.#words = '';
    this.access.changed();
  }

  /** Those who can read here under their own name. Whoever once got a copy in hand cannot. */
  #people(record: StoredRecord): readonly Actor[] {
    const readers = { ...record, shares: record.shares.filter(({ mode }) => mode === 'view') };
    return audiences(readers, peopleOfHost(this.access.packs()['people']));
  }

  /** What a press would give; undefined while nobody is chosen. */
  #share(people: readonly Actor[], parts: readonly SharePart[]): Share | undefined {
    const { id, at, whom, name, kind, isCopy, isWhole, lastDay, purpose, parts: chosen } = this.#draft;
    const to = whom === typed ? { id: `copy-${id}`, kind, name: name.trim() } : people[Number(whom)];
    if (whom === '' || !to) return undefined;
    const fields = parts.filter((part) => chosen.has(part.name)).flatMap((part) => part.fields);
    return {
      ...{ id, to, scope: isWhole || parts.length === 0 ? 'all' : fields, grantedAt: at },
      mode: isCopy || whom === typed ? 'copy' : 'view',
      ...(purpose.trim() && { purpose: purpose.trim() }),
      ...(isDay(lastDay) && { expiresOn: lastDay }),
    };
  }

  async #give(share: Share): Promise<void> {
    if (this.#isBusy) return;
    const { access } = this;
    const isNothing = share.scope !== 'all' && share.scope.length === 0;
    if (isNothing || !(this.rule.endOf(share) > Date.now())) {
      this.#words = access.t(isNothing ? 'sharing_preview_nothing' : 'sharing_day_over');
      access.changed();
      return;
    }
    const draft = this.#draft;
    this.#isBusy = true;
    access.changed();
    const file = access.t('title');
    const outcome = await give(access, {
      share: { ...share, grantedAt: new Date().toISOString() },
      read: async () => {
        const [reading, record] = [this.#preview.reading(), await this.#preview.record()];
        return reading && record && { reading, record };
      },
      fileName: file,
    });
    // Somebody else may be shown by now.
    if (draft !== this.#draft) return;
    this.#isBusy = false;
    this.#show(outcome, share, file);
  }

  #show(outcome: Outcome, share: Share, file: string): void {
    const { t, element, changed } = this.access;
    if (outcome.startsWith('sharing_done_')) this.reset();
    this.#words = t(outcome, { who: nameOf(share.to, t), file: `${file}.html` });
    changed();
    void focusWhenRendered(element, '[data-outcome]');
  }

  render(record: StoredRecord): TemplateResult {
    const { t, heading, element } = this.access;
    const people = this.#people(record);
    const parts = partsOf(outlined(element), record);
    const share = this.#share(people, parts);
    const { whom } = this.#draft;
    const choices = [
      ...people.map((one, index) => [String(index), nameOf(one, t)] as const),
      [typed, t('sharing_typed')] as const,
    ];
    return html`<section aria-labelledby="sharing-give">
      ${heading(t('sharing_give'), 2, 'sharing-give')}
      ${this.#words ? html`<p class="notice" tabindex="-1" data-outcome>${this.#words}</p>` : nothing}
      ${choiceField({
        ...{ id: 'sharing-whom', label: t('sharing_whom'), value: whom, choices, none: t('sharing_nobody') },
        change: (value) => this.#set({ whom: value }),
      })}
      ${share ? this.#renderRest(share, record, parts) : nothing}
    </section>`;
  }

  #renderRest(share: Share, record: StoredRecord, parts: readonly SharePart[]): TemplateResult {
    const { t, packs } = this.access;
    const { whom, name, kind, isCopy, purpose, lastDay } = this.#draft;
    const press = share.mode === 'view' ? 'view' : sinkOf(packs()) ? 'send' : 'file';
    return html`
      ${
        whom === typed
          ? html`${lineField({ id: 'sharing-name', label: t('sharing_name'), value: name, change: (value) => this.#set({ name: value }) })}
            ${choiceField({
              ...{ id: 'sharing-kind', label: t('sharing_kind'), value: kind },
              choices: kinds.map((one) => [one, t(`role_${one}`)] as const),
              change: (value) => this.#set({ kind: (value || 'supporter') as ActorKind }),
            })}`
          : this.#renderChoice('how', ['view', 'copy'], isCopy ? 'copy' : 'view', (value) =>
              this.#set({ isCopy: value === 'copy' }),
            )
      }
      ${parts.length > 1 ? this.#renderParts(parts) : nothing}
      ${lineField({
        ...{ id: 'sharing-purpose', label: t('sharing_purpose'), value: purpose },
        change: (value) => this.#set({ purpose: value.slice(0, 500) }),
      })}
      ${dayField({
        ...{ id: 'sharing-last-day', label: t('sharing_last_day'), value: lastDay },
        change: (value) => this.#set({ lastDay: value }),
      })}
      ${this.#renderPreview(share, record)}
      <p class="quiet">
        ${share.mode === 'view' ? html`${t('sharing_notes')} ${t('sharing_no_lock')}` : t('sharing_still_copy')}
      </p>
      <div class="actions">
        <button type="button" class="primary" data-give aria-disabled=${this.#isBusy} @click=${() => void this.#give(share)}>
          ${t(`sharing_press_${press}`)}
        </button>
      </div>
    `;
  }

  #renderChoice(
    name: 'how' | 'what',
    values: readonly string[],
    chosen: string,
    choose: (value: string) => void,
  ): TemplateResult {
    const { t } = this.access;
    return html`<fieldset>
      <legend class="label">${t(`sharing_${name}`)}</legend>
      ${values.map(
        (value) =>
          html`<label class="check" for="sharing-${name}-${value}">
            <input
              id="sharing-${name}-${value}"
              type="radio"
              name="sharing-${name}"
              .checked=${value === chosen}
              @change=${() => choose(value)}
            />
            <span>${t(`sharing_${name}_${value}`)}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  #renderParts(parts: readonly SharePart[]): TemplateResult {
    const { isWhole, parts: chosen } = this.#draft;
    const choose = (name: string, isOn: boolean): void => {
      const next = new Set(chosen);
      if (isOn) next.add(name);
      else next.delete(name);
      this.#set({ parts: next });
    };
    return html`${this.#renderChoice('what', ['whole', 'parts'], isWhole ? 'whole' : 'parts', (value) =>
      this.#set({ isWhole: value === 'whole' }),
    )}
    ${
      isWhole
        ? nothing
        : html`<fieldset data-parts>
            <legend class="visually-hidden">${this.access.t('sharing_what_parts')}</legend>
            ${parts.map(({ name, fields }) =>
              checkField({
                ...{ id: `sharing-part-${fields[0]}`, label: name, value: chosen.has(name) },
                change: (isOn) => choose(name, isOn),
              }),
            )}
          </fieldset>`
    }`;
  }

  /** Made of nothing that changes while words of the purpose are typed, or it would be read again with each letter. */
  #renderPreview({ purpose: _, expiresOn: __, ...share }: Share, record: StoredRecord): TemplateResult {
    const { t, heading, levelOf } = this.access;
    const to = this.#draft.whom === typed ? { ...share.to, name: '' } : share.to;
    const reader = this.#preview.elementFor({ ...share, to }, record);
    const reading = this.#preview.reading();
    const words = (): unknown =>
      !reading
        ? html`<p class="loading">${t('loading')}</p>`
        : isEmptyDocument(reading)
          ? html`<p>${t('sharing_preview_nothing')}</p>`
          : this.#reading.of(reading, levelOf(3));
    return html`<section class="will-see" aria-labelledby="sharing-preview" data-preview>
      ${heading(t('sharing_preview'), 2, 'sharing-preview')} ${words()}
      <div hidden>${reader}</div>
    </section>`;
  }
}
