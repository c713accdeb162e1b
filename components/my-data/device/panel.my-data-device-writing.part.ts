import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { diagnose } from '../../../src/host/diagnose.js';
import { configure, pageConfiguration } from '../../../src/host/page-configuration.js';
import type { Catalog } from '../../../src/i18n/catalog.js';
import type { EraseReport } from '../../../src/store/store.js';
import { sessionStore } from '../../../src/store/open-stores.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { PanelAccess } from '../access.js';
import { askToKeep, roomOf, sizeIn, type Room } from './room.js';

export const texts: readonly Catalog[] = [];
export const styles: readonly CSSResult[] = [];

/** For shared computers: keep nothing from now on, or leave no trace. Room, and facts for those who run the site. */
export function create(access: PanelAccess): Panel {
  const { WordsCheck, eraseReport } = access.tools;
  const { t, changed, attempt, say, element } = access;
  const check = new WordsCheck(access, 'forget-word');
  let room: Room | undefined;
  let isAsked = false;
  let report: EraseReport | undefined;
  /** What was chosen for the page before it was told to keep nothing. */
  let problem: 'refused' | 'site' | undefined;

  const reset = (): void => {
    room = report = problem = undefined;
    isAsked = false;
    check.reset();
  };

  async function look(): Promise<void> {
    isAsked = true;
    const found = await attempt('load', ({ store, subject }) => roomOf(store, subject));
    if (found) room = found.result;
    changed();
  }

  /** The page is told; a store or a choice that stands nearer, around a widget or on it, still wins. */
  function keep(choice: 'session' | 'device'): void {
    configure({ storage: choice });
    const isSession = access.place().store === sessionStore();
    say(choice === 'session' ? 'without_on' : 'without_off');
    changed();
    // Settings of the page arrive with the next picture.
    void element.updateComplete.then(() => {
      problem = choice === 'session' && !isSession && access.place().store !== sessionStore() ? 'site' : undefined;
      changed();
      void focusWhenRendered(element, '[data-without]');
    });
  }

  async function askBrowser(): Promise<void> {
    const isKept = await askToKeep();
    problem = isKept ? undefined : 'refused';
    if (room) room = { ...room, isKept };
    say(isKept ? 'room_kept' : 'room_refused');
    changed();
    void focusWhenRendered(element, '#title');
  }

  async function forget(): Promise<void> {
    const done = await attempt('erase', async ({ store, subject }) => {
      const erased = await store.eraseSubject(subject);
      // The mark outside of the database, which would tell that there was something.
      await store.acceptLoss();
      return erased;
    });
    if (!done) return;
    access.tell('recovery-erased', { subject: done.result.subject, kinds: [], at: new Date().toISOString() });
    // What is typed from now on is not kept either. Where the store changes, this panel begins anew: the report comes after that.
    configure({ storage: 'session' });
    await element.updateComplete;
    report = done.result;
    say('forget_done');
    changed();
    void focusWhenRendered(element, '[data-report]');
  }

  const renderWithout = (): TemplateResult => {
    const isOn = pageConfiguration().storage === 'session' && access.place().store === sessionStore();
    return html`<div class="part">
      ${access.heading(t('without_title'), 2)}
      <p>${t(isOn ? 'without_is_on' : 'without_help')}</p>
      ${problem === 'site' ? html`<p class="problem" role="alert">${t('without_site')}</p>` : nothing}
      <button type="button" data-without @click=${() => keep(isOn ? 'device' : 'session')}>
        ${t(isOn ? 'without_stop' : 'without_start')}
      </button>
    </div>`;
  };

  const isOnDevice = (): boolean => ['device', 'full', 'blocked'].includes(access.place().store.state);
  const renderRoom = ({ own, site, isKept, canAsk }: Room): TemplateResult =>
    html`<div class="part">
      ${access.heading(t('room_title'), 2)}
      <p>
        ${t('room_own', { size: sizeIn(access.language(), own) })}
        ${site === undefined || !isOnDevice() ? nothing : t('room_site', { size: sizeIn(access.language(), site) })}
      </p>
      ${
        !isOnDevice()
          ? nothing
          : isKept
            ? html`<p>${t('room_kept')}</p>`
            : html`<p>${t(problem === 'refused' ? 'room_refused' : 'room_not_kept')}</p>
                ${canAsk ? html`<button type="button" data-persist @click=${() => void askBrowser()}>${t('room_ask')}</button>` : nothing}`
      }
    </div>`;

  const renderFacts = (): TemplateResult =>
    html`<details data-facts>
      <summary>${t('facts_title')}</summary>
      <p>${t('facts_help')}</p>
      <textarea
        readonly
        rows="8"
        aria-label=${t('facts_title')}
        dir="ltr"
        .value=${JSON.stringify(diagnose(), undefined, 2)}
      ></textarea>
    </details>`;

  return {
    reset,
    render: () => {
      if (!isAsked) void look();
      return html`${access.heading(t('panel_device'), 1)} ${report ? eraseReport(access, t('forget_done'), report) : nothing}
        ${renderWithout()} ${room ? renderRoom(room) : nothing}
        <div class="part">
          ${access.heading(t('forget_title'), 2)}${check.render(t('forget_help'), t('forget_button'), () => void forget())}
        </div>
        ${renderFacts()}`;
    },
  };
}
