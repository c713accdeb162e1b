import { html, nothing, type TemplateResult } from 'lit';
import { isRecoveryError, RecoveryError, type ErrorCode } from '../../errors.js';
import type { Store } from '../../store/store.js';
import type { Translate } from '../recovery-element.js';
import { pageLock, tellUnlocked } from './page-lock.js';
import { secretField, secretIn, showSecrets } from './secret-field.js';

export interface UnlockAccess {
  readonly place: () => { readonly store: Store; readonly subject: string };
  readonly t: Translate<string>;
  readonly changed: () => void;
  /** The words can be read now, and are being read. */
  readonly unlocked: () => void;
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
      ${showSecrets(t('lock_show'), this.#isShown, (isShown) => {
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
