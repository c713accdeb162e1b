import { html, nothing, type TemplateResult } from 'lit';
import { isRecoveryError, RecoveryError, type ErrorCode } from '../../errors.js';
import { canSeal } from '../../record/sealing/can-seal.js';
import type { Lock, LockState } from '../../store/lock/lock.js';
import type { Store } from '../../store/store.js';
import type { Panel } from '../panel-controller.js';
import type { ReadingDocument } from '../reading-document.js';
import type { Translate } from '../recovery-element.js';
import { LockChoicesView, type NamedCard } from './lock-choices-view.js';
import { pageLock } from './page-lock.js';
import { secretField, secretIn, showSecrets } from './secret-field.js';
import { UnlockForm } from './unlock-form.js';

/** What the panel sees of the widget around it. */
export interface LockPanelAccess {
  readonly place: () => { readonly store: Store; readonly subject: string };
  readonly t: Translate<string>;
  readonly language: () => string;
  readonly direction: () => 'ltr' | 'rtl';
  readonly day: (instant: string) => string;
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  readonly say: (key: string) => void;
  readonly changed: () => void;
  readonly print: (document: ReadingDocument) => void;
  /** Where the person can save a copy first; left out where there is no such place. */
  readonly toCopy?: (() => void) | undefined;
}

/** Kind of the record that may be left open. */
const cardKind = 'crisis-plan';

type Problem = { readonly field: string; readonly words: ErrorCode | 'empty' | 'differs' };

/** Set a lock, change it, take it away; the code on paper; when it locks by itself; the one card that stays open. */
export class LockPanel implements Panel {
  readonly #unlocking: UnlockForm;
  readonly #choices: LockChoicesView;
  #lock: Lock | undefined;
  #state: LockState | 'none' | undefined;
  #failure: ErrorCode | undefined;
  #code: string | undefined;
  #problem: Problem | undefined;
  #cards: readonly NamedCard[] = [];
  #isShown = false;
  #isBusy = false;
  #visit = 0;
  #stopWatching: (() => void) | undefined;
  #place: { readonly store: Store; readonly subject: string } | undefined;

  constructor(private readonly access: LockPanelAccess) {
    const { place, t, changed } = access;
    this.#unlocking = new UnlockForm({ place, t, changed, unlocked: () => access.say('lock_unlocked') });
    this.#choices = new LockChoicesView(access, {
      lock: () => this.#lock!,
      subject: () => this.#place!.subject,
      attempt: (act) => this.#try('', act),
    });
  }

  reset(): void {
    this.#stopWatching?.();
    this.#stopWatching = this.#place = this.#state = this.#code = this.#problem = this.#failure = undefined;
    this.#isShown = this.#isBusy = false;
    this.#cards = [];
    this.#unlocking.reset();
    this.#visit++;
  }

  render(): TemplateResult {
    const { t } = this.access;
    const { store, subject } = this.access.place();
    if (store !== this.#place?.store || subject !== this.#place.subject) this.#open(store, subject);
    if (this.#failure) return this.#renderFailure(this.#failure);
    if (!this.#state) return html`<p class="loading">${t('loading')}</p>`;
    if (this.#state === 'none') return html`<div class="lock"><p>${t('lock_here_only')}</p></div>`;
    return html`<div class="lock">
      ${this.#code ? this.#renderCode(this.#code) : this.#renderState()}
      ${this.#problemOf('') ? html`<p class="problem" role="alert">${this.#problemOf('')}</p>` : nothing}
      <p class="quiet" role="status">${this.#isBusy ? t('lock_setting') : nothing}</p>
    </div>`;
  }

  #renderFailure(code: ErrorCode): TemplateResult {
    const { t, heading } = this.access;
    return html`${code === 'InsecureContext' ? heading(t('lock_set_title'), 3) : nothing}
      <p>${t(`error_${code}`)}</p>`;
  }

  #open(store: Store, subject: string): void {
    this.reset();
    this.#place = { store, subject };
    this.#stopWatching = store.watch({ subject }, ({ act }) => {
      if (act === 'lock') this.#code = undefined;
      if (act !== 'put') void this.#look();
    });
    void this.#look();
  }

  async #look(): Promise<void> {
    const visit = this.#visit;
    const { store, subject } = this.#place!;
    try {
      const lock = await pageLock(store, subject);
      const state = (await lock?.state(subject)) ?? 'none';
      const cards = state === 'unlocked' ? await store.list<{ readonly name?: unknown }>({ subject, kind: cardKind }) : [];
      if (visit !== this.#visit) return;
      this.#lock = lock;
      this.#state = lock && store.state !== 'memory' ? state : 'none';
      this.#cards = cards;
      // Said before anybody thinks of a pass phrase.
      if (this.#state === 'open' && !canSeal()) this.#failure = 'InsecureContext';
    } catch (error) {
      if (visit !== this.#visit) return;
      this.#failure = codeOf(error);
    }
    this.access.changed();
  }

  #renderState(): TemplateResult {
    if (this.#state === 'locked') return this.#unlocking.render();
    return this.#state === 'open' ? this.#renderSet() : this.#renderUnlocked();
  }

  #renderSet(): TemplateResult {
    const { t, heading, toCopy } = this.access;
    return html`<p>${t('lock_about')} ${t('lock_protects')}</p>
      <div class="part">
        ${heading(t('lock_not_title'), 3)}
        <ul>
          ${['lost', 'open', 'before', 'copies'].map((key) => html`<li>${t(`lock_not_${key}`)}</li>`)}
        </ul>
        ${toCopy ? html`<button type="button" class="plain" data-copy @click=${toCopy}>${t('lock_copy_first')}</button>` : nothing}
      </div>
      <form novalidate data-form="set" @submit=${this.#submits((form) => this.#set(form))}>
        ${heading(t('lock_set_title'), 3)} ${this.#newSecret()} ${this.#showSecrets()}
        <button type="submit" class="primary" data-set>${t('lock_set')}</button>
      </form>`;
  }

  #newSecret(): unknown {
    const { t } = this.access;
    const field = { isNew: true, isShown: this.#isShown };
    return [
      secretField({ ...field, name: 'new', label: t('lock_new'), hint: t('lock_new_help'), problem: this.#problemOf('new') }),
      secretField({ ...field, name: 'again', label: t('lock_again'), problem: this.#problemOf('again') }),
    ];
  }

  #currentSecret(form: string): unknown {
    const { t } = this.access;
    const name = `${form}-current`;
    return secretField({ name, label: t('lock_current'), isShown: this.#isShown, problem: this.#problemOf(name) });
  }

  #showSecrets(): TemplateResult {
    return showSecrets(this.access.t('lock_show'), this.#isShown, (isShown) => {
      this.#isShown = isShown;
      this.access.changed();
    });
  }

  #renderCode(code: string): TemplateResult {
    const { t, heading } = this.access;
    return html`<div class="part" data-code>
      ${heading(t('lock_code_title'), 3, 'lock-code-title')}
      <p>${t('lock_code_help')}</p>
      <bdi class="code" dir="ltr">${code}</bdi>
      <div class="actions">
        <button type="button" class="primary" data-print-code @click=${() => this.access.print(this.#paper(code))}>
          ${t('lock_code_print')}
        </button>
        <button type="button" data-code-done @click=${this.#forgetCode}>${t('lock_code_done')}</button>
      </div>
    </div>`;
  }

  #paper(code: string): ReadingDocument {
    const { t, language, direction } = this.access;
    const block = { key: 'code', label: t('lock_code_paper'), tone: 'name', lines: [{ key: 'code', text: code }] } as const;
    const section = { key: 'code', heading: '', blocks: [block] };
    return { title: t('lock_code_title'), lang: language(), dir: direction(), sections: [section], footer: [] };
  }

  readonly #forgetCode = (): void => {
    this.#code = undefined;
    this.access.say('lock_is_set');
    this.access.changed();
  };

  #renderUnlocked(): TemplateResult {
    const { t } = this.access;
    return html`<p>${t('lock_on')}</p>
      <div class="actions">
        <button type="button" class="primary" data-lock-now @click=${this.#lockNow}>${t('lock_now')}</button>
      </div>
      ${this.#choices.render(this.#cards)}
      ${this.#renderFold(
        'change',
        html`${this.#currentSecret('change')} ${this.#newSecret()} ${this.#showSecrets()}`,
        async (form, lock, subject) => {
          const secret = this.#newWords(form);
          if (secret === undefined) return;
          await lock.change(subject, secretIn(form, 'change-current'), secret);
          this.access.say('lock_changed');
        },
      )}
      ${this.#renderFold('renew', this.#currentSecret('renew'), async (form, lock, subject) => {
        this.#code = await lock.renewCode(subject, secretIn(form, 'renew-current'));
      })}
      ${this.#renderFold('remove', this.#currentSecret('remove'), async (form, lock, subject) => {
        await lock.remove(subject, secretIn(form, 'remove-current'));
        this.access.say('lock_removed');
      })}`;
  }

  /** A form that most visits do not need, under its title. */
  #renderFold(
    name: 'change' | 'renew' | 'remove',
    fields: unknown,
    act: (form: HTMLFormElement, lock: Lock, subject: string) => Promise<void>,
  ): TemplateResult {
    const { t } = this.access;
    const help = name === 'change' ? nothing : html`<p>${t(`lock_${name}_help`)}</p>`;
    const submit = this.#submits(async (form) => {
      await this.#try(`${name}-current`, () => act(form, this.#lock!, this.#place!.subject), form);
    });
    return html`<details>
      <summary>${t(`lock_${name}_title`)}</summary>
      <form novalidate data-form=${name} @submit=${submit}>
        ${help} ${fields}
        <button type="submit" data-do=${name}>${t(`lock_${name}`)}</button>
      </form>
    </details>`;
  }

  readonly #lockNow = (): void => {
    this.access.say('lock_is_locked');
    void this.#lock!.lock(this.#place!.subject);
  };

  async #set(form: HTMLFormElement): Promise<void> {
    const secret = this.#newWords(form);
    if (secret === undefined) return;
    const isSet = await this.#try('new', async () => (this.#code = await this.#lock!.set(this.#place!.subject, secret)), form);
    if (isSet) this.access.say('lock_is_set');
  }

  /** What was typed twice; undefined, with words at the field, where that is not so. */
  #newWords(form: HTMLFormElement): string | undefined {
    const [secret, again] = [secretIn(form, 'new'), secretIn(form, 'again')];
    if (secret && secret === again) return secret;
    this.#show(secret ? { field: 'again', words: 'differs' } : { field: 'new', words: 'empty' }, form);
    return undefined;
  }

  #problemOf(field: string): string | undefined {
    if (this.#problem?.field !== field) return undefined;
    const { words } = this.#problem;
    return this.access.t(words === 'empty' || words === 'differs' ? `lock_${words}` : `error_${words}`);
  }

  #show(problem: Problem | undefined, form?: HTMLFormElement): void {
    this.#problem = problem;
    this.access.changed();
    if (problem) form?.querySelector<HTMLElement>(`[name="${problem.field}"]`)?.focus();
  }

  /** Resolves with whether it was done; what failed is said beside the field. */
  async #try(field: string, act: () => Promise<unknown>, form?: HTMLFormElement): Promise<boolean> {
    const visit = this.#visit;
    this.#isBusy = true;
    this.#show(undefined);
    try {
      await act();
      if (visit !== this.#visit) return false;
      if (!this.#problem) form?.reset();
      this.#isShown = false;
      await this.#look();
      return true;
    } catch (error) {
      if (visit === this.#visit) this.#show({ field, words: codeOf(error) }, form);
      return false;
    } finally {
      if (visit === this.#visit) {
        this.#isBusy = false;
        this.access.changed();
      }
    }
  }

  readonly #submits =
    (act: (form: HTMLFormElement) => Promise<void>) =>
    (event: SubmitEvent): void => {
      // The page around the widget hears of no form, and goes nowhere.
      event.preventDefault();
      event.stopPropagation();
      if (!this.#isBusy) void act(event.currentTarget as HTMLFormElement);
    };
}

const codeOf = (error: unknown): ErrorCode => (isRecoveryError(error) ? error.code : new RecoveryError('StorageLost').code);
