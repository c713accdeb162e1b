import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { Catalog } from '../../../src/i18n/catalog.js';
import type { ImportReport } from '../../../src/store/store.js';
import { keepLetters } from '../../../src/widget/controls/keep-letters.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { PanelAccess } from '../access.js';
import { bringBack, kindsIn, takeBack, type Existing, type WayBack } from './bring-back.js';

export const texts: readonly Catalog[] = [];
export const styles: readonly CSSResult[] = [];

/** Larger files are refused before they are read: a copy has 10 MB at most, and is longer when it is locked. */
const mostBytes = 15_000_000;
const words = { added: 'restore_added', replaced: 'restore_replaced', unchanged: 'restore_unchanged' } as const;

/** A copy comes back: chosen, opened, looked at, and only then written, all or nothing. */
export function create(access: PanelAccess): Panel {
  const { isSealedCopy, openSealedExport, secretField, secretIn, showSecrets } = access.tools;
  const { t, changed, attempt, say, element } = access;
  let locked: string | undefined;
  let text: string | undefined;
  let reports: Readonly<Record<Existing, ImportReport>> | undefined;
  let existing: Existing = 'newer';
  let done: { readonly report: ImportReport; readonly back: WayBack } | undefined;
  let wasTakenBack = false;
  let isBusy = false;
  let isShown = false;
  let pasted = '';
  /** Counts files: what one says must not appear under another. */
  let turn = 0;

  const reset = (): void => {
    locked = text = reports = done = undefined;
    existing = 'newer';
    wasTakenBack = isBusy = isShown = false;
    pasted = '';
    turn++;
  };

  async function look(plain: string): Promise<void> {
    const mine = turn;
    const seen = await attempt('import', async ({ store, subject }) => {
      const look = (how: Existing): Promise<ImportReport> =>
        store.importSubject(plain, { subject, mode: 'preview', existing: how, kinds: kindsIn(plain) });
      return { newer: await look('newer'), replace: await look('replace') };
    });
    if (mine !== turn) return;
    isBusy = false;
    if (seen) {
      locked = undefined;
      text = plain;
      reports = seen.result;
      say('restore_look');
      void focusWhenRendered(element, '[data-preview] .heading');
    }
    changed();
  }

  /** Takes in a file, or words that were pasted. */
  async function take(read: () => Promise<string>): Promise<void> {
    reset();
    const mine = turn;
    isBusy = true;
    changed();
    const taken = await attempt('import', read);
    if (mine !== turn) return;
    if (taken && isSealedCopy(taken.result)) {
      locked = taken.result;
      isBusy = false;
      void focusWhenRendered(element, '#restore-secret');
    } else if (taken) await look(taken.result);
    else isBusy = false;
    changed();
  }

  const open = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    if (isBusy) return;
    const form = event.currentTarget as HTMLFormElement;
    const secret = secretIn(form, 'restore-secret');
    const mine = turn;
    isBusy = true;
    changed();
    const opened = await attempt('import', () => openSealedExport(locked!, secret));
    if (mine !== turn) return;
    if (opened) await look(opened.result);
    else {
      isBusy = false;
      form.querySelector('input')?.focus();
    }
    changed();
  };

  async function write(): Promise<void> {
    if (isBusy || !text) return;
    isBusy = true;
    changed();
    const [mine, plain, how] = [turn, text, existing];
    const written = await attempt('import', ({ store, subject }) => bringBack(store, subject, plain, how));
    if (mine !== turn) return;
    isBusy = false;
    if (written) {
      done = written.result;
      text = reports = undefined;
      say('restore_done');
      access.tell('recovery-imported', { subject: done.back.subject, kinds: done.report.kinds, at: new Date().toISOString() });
      void focusWhenRendered(element, '[data-undo]');
    }
    changed();
  }

  async function undo(back: WayBack): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    const gone = await attempt('import', ({ store }) => takeBack(store, back));
    isBusy = false;
    if (gone) {
      done = undefined;
      wasTakenBack = true;
      say('restore_undone');
      void focusWhenRendered(element, '#title');
    }
    changed();
  }

  const refuseLarge = async (file: File): Promise<string> => {
    // Cut, so that the store refuses it by its length: nobody reads a film into memory.
    return file.size > mostBytes ? ' '.repeat(mostBytes) : file.text();
  };
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void take(() => refuseLarge(file));
    input.value = '';
  };

  const renderChoose = (): TemplateResult =>
    html`<div class="part">
      <label class="button file"
        >${t('restore_choose')}<input type="file" accept="application/json,.json" @change=${chosen}
      /></label>
      <details>
        <summary>${t('restore_paste')}</summary>
        <div class="field wide">
          <label for="restore-text">${t('restore_paste_label')}</label>
          <textarea
            id="restore-text"
            rows="4"
            autocomplete="off"
            spellcheck="false"
            .value=${live(pasted)}
            @input=${(event: Event) => (pasted = (event.target as HTMLTextAreaElement).value)}
            @keydown=${keepLetters}
          ></textarea>
        </div>
        <button
          type="button"
          data-paste
          @click=${() =>
            void take(
              (
                (taken) => () =>
                  Promise.resolve(taken)
              )(pasted),
            )}
        >
          ${t('restore_paste_button')}
        </button>
      </details>
    </div>`;

  const renderLocked = (): TemplateResult =>
    html`<form class="part" novalidate data-locked @submit=${open}>
      <p>${t('restore_locked')}</p>
      ${secretField({ name: 'restore-secret', label: t('secret_label'), isShown })}
      ${showSecrets(t('secret_show'), isShown, (on) => {
        isShown = on;
        changed();
      })}
      <button type="submit" class="primary" data-open aria-disabled=${isBusy}>${t('restore_open')}</button>
    </form>`;

  const renderPreview = (both: Readonly<Record<Existing, ImportReport>>): TemplateResult => {
    const { byKind = {}, added, replaced } = both[existing];
    const choose = (how: Existing): void => {
      existing = how;
      changed();
    };
    const choice = (how: Existing): TemplateResult =>
      html`<label class="check">
        <input type="radio" name="restore-existing" value=${how} .checked=${existing === how} @change=${() => choose(how)} />
        <span>${t(`restore_${how}`)}</span>
      </label>`;
    const isSame = both.newer.replaced === both.replace.replaced;
    return html`<div class="part" data-preview>
      ${access.heading(t('restore_look'), 2)}
      <ul class="rows">
        ${Object.entries(byKind).map(
          ([name, counts]) =>
            html`<li data-kind=${name}>
              <strong>${access.kindName(name)}</strong>
              ${(['added', 'replaced', 'unchanged'] as const).map((key) =>
                counts[key] > 0 ? html`<span>${t(words[key], { count: counts[key] })}</span>` : nothing,
              )}
            </li>`,
        )}
      </ul>
      ${
        isSame
          ? nothing
          : html`<fieldset class="plain-choices">
              <legend class="label">${t('restore_existing')}</legend>
              ${choice('newer')}${choice('replace')}
            </fieldset>`
      }
      ${
        added + replaced === 0
          ? html`<p>${t('restore_nothing')}</p>`
          : html`<p>${t('restore_all')}</p>
              <button type="button" class="primary" data-restore aria-disabled=${isBusy} @click=${() => void write()}>
                ${t('restore_button')}
              </button>`
      }
    </div>`;
  };

  const renderDone = ({ report, back }: NonNullable<typeof done>): TemplateResult =>
    html`<div class="notice" data-done>
      <p>${t('restore_done')} ${t('restore_done_counts', { added: report.added, replaced: report.replaced })}</p>
      <div class="actions"><button type="button" data-undo @click=${() => void undo(back)}>${t('restore_undo')}</button></div>
    </div>`;

  return {
    reset,
    render: () => {
      const reading = isBusy && !reports && !locked;
      return html`${access.heading(t('panel_restore'), 1)}
        <p>${t('restore_help')}</p>
        ${done ? renderDone(done) : nothing} ${wasTakenBack ? html`<p class="notice">${t('restore_undone')}</p>` : nothing}
        ${renderChoose()} ${locked === undefined ? nothing : renderLocked()} ${reports ? renderPreview(reports) : nothing}
        ${reading ? html`<p class="quiet">${t('restore_reading')}</p>` : nothing}`;
    },
  };
}
