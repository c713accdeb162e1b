import { html, nothing, type TemplateResult } from 'lit';
import { isRecoveryError, RecoveryError, type ErrorCode } from '../../errors.js';
import type { Store } from '../../store/store.js';
import { keepLetters } from '../controls/keep-letters.js';
import type { Translate } from '../recovery-element.js';
import { pageLock, tellUnlocked } from './page-lock.js';

export interface UnlockAccess {
  readonly place: () => { readonly store: Store; readonly subject: string };
  readonly t: Translate<string>;
  readonly changed: () => void;
  /** The words can be read now, and are being read. */
  readonly unlocked: () => void;
}

/** What somebody typed is in the field only, and in no state of the widget. */
export function secretIn(form: HTMLFormElement, name: string): string {
  const typed = new FormData(form).get(name);
  return typeof typed === 'string' ? typed : '';
}

/** A field for a pass phrase, hidden unless the person wants to see it: nobody has to type it blind. */
export function secretField(field: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isNew?: boolean;
  readonly isShown: boolean;
  readonly problem?: string | undefined;
}): TemplateResult {
  const { name, label, hint, isNew, isShown, problem } = field;
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${hint ? html`<p class="quiet" id="${name}-hint">${hint}</p>` : nothing}
    <input
      id=${name}
      name=${name}
      type=${isShown ? 'text' : 'password'}
      autocomplete=${isNew ? 'new-password' : 'current-password'}
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${described || nothing}
      aria-invalid=${problem ? 'true' : nothing}
      @keydown=${keepLetters}
    />
    ${problem ? html`<p class="problem" id="${name}-problem" role="alert">${problem}</p>` : nothing}
  </div>`;
}

export function showSecrets(t: Translate<string>, isShown: boolean, toggle: (isShown: boolean) => void): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      data-show
      .checked=${isShown}
      @change=${(event: Event) => toggle((event.target as HTMLInputElement).checked)}
    />
    <span>${t('lock_show')}</span>
  </label>`;
}

/** Asks for the pass phrase, in place of the words that are locked. */
export class UnlockForm {
  #problem: ErrorCode | undefined;
  #isShown = false;
  #isBusy = false;

  constructor(private readonly access: UnlockAccess) {}

  reset(): void {
    this.#problem = undefined;
    this.#isShown = this.#isBusy = false;
  }

  render(): TemplateResult {
    const { t } = this.access;
    const problem = this.#problem && t(`error_${this.#problem}`);
    return html`<form class="unlock" novalidate @submit=${this.#submit}>
      ${secretField({ name: 'lock-secret', label: t('lock_pass'), hint: t('lock_lost'), isShown: this.#isShown, problem })}
      ${showSecrets(t, this.#isShown, (isShown) => {
        this.#isShown = isShown;
        this.access.changed();
      })}
      <div class="actions">
        <button type="submit" class="primary" data-unlock aria-disabled=${this.#isBusy}>${t('lock_unlock')}</button>
      </div>
      <p class="quiet" role="status">${this.#isBusy ? t('lock_opening') : nothing}</p>
    </form>`;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    // The page around the widget hears of no form, and goes nowhere.
    event.preventDefault();
    event.stopPropagation();
    if (this.#isBusy) return;
    const form = event.currentTarget as HTMLFormElement;
    const { store, subject } = this.access.place();
    this.#show(undefined, true);
    try {
      const lock = await pageLock(store, subject);
      if (!lock) throw new RecoveryError('Locked');
      await lock.unlock(subject, secretIn(form, 'lock-secret'));
      form.reset();
      this.reset();
      tellUnlocked(subject);
      this.access.unlocked();
    } catch (error) {
      this.#show(isRecoveryError(error) ? error.code : 'StorageLost', false);
      form.querySelector('input')?.focus();
    }
  };

  #show(problem: ErrorCode | undefined, isBusy: boolean): void {
    this.#problem = problem;
    this.#isBusy = isBusy;
    this.access.changed();
  }
}
