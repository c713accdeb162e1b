import { html, nothing, type CSSResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { Catalog } from '../../../src/i18n/catalog.js';
import type { EraseReport } from '../../../src/store/store.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { PanelAccess } from '../access.js';

export const texts: readonly Catalog[] = [];
export const styles: readonly CSSResult[] = [];

/** Earlier versions go for good; what it says now stays, and what was removed can still be put back. */
export function create(access: PanelAccess): Panel {
  const { WordsCheck, eraseReport } = access.tools;
  const { t, changed, attempt, say, element } = access;
  const check = new WordsCheck(access, 'tidy-word');
  let report: EraseReport | undefined;

  async function tidy(): Promise<void> {
    const done = await attempt('erase', ({ store, subject }) => store.removeHistory!({ subject }));
    if (!done) return;
    report = done.result;
    say('tidy_done');
    access.tell('recovery-erased', { subject: report.subject, kinds: [], at: new Date().toISOString() });
    changed();
    void focusWhenRendered(element, '[data-report]');
  }

  return {
    reset: () => {
      report = undefined;
      check.reset();
    },
    render: () =>
      html`${access.heading(t('panel_tidy'), 1)}
        <p>${t('tidy_help')}</p>
        ${report ? eraseReport(access, t('tidy_done'), report) : nothing}
        ${
          access.place().store.removeHistory
            ? access.canEdit()
              ? check.render(t('tidy_warn'), t('panel_tidy'), () => void tidy())
              : nothing
            : html`<p>${t('cannot_here')}</p>`
        }`,
  };
}
