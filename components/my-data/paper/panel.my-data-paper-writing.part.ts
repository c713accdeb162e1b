import { html, nothing, type CSSResult } from 'lit';
import type { Catalog } from '../../../src/i18n/catalog.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { ReadingDocument } from '../../../src/widget/reading-document.js';
import { icon } from '../../../src/theme/icons.js';
import type { PanelAccess } from '../access.js';
import { onPaper } from './on-paper.js';

export const texts: readonly Catalog[] = [];
export const styles: readonly CSSResult[] = [];

/** All words on paper, in the outlines of their own widgets. */
export function create(access: PanelAccess): Panel {
  const { allRecords } = access.tools;
  const { t, changed, attempt } = access;
  let isBusy = false;

  async function print(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    changed();
    const made = await attempt('print', async ({ store, subject }): Promise<ReadingDocument> => {
      const { chapters } = await allRecords(access, await store.list({ subject }));
      const footer = [t('written_by_me'), t('paper_footer', { day: access.day(new Date().toISOString()) })];
      return onPaper(chapters, { title: t('html_title'), lang: access.language(), dir: access.direction(), footer });
    });
    isBusy = false;
    changed();
    // Asked for once more when the paper is ready: somebody else may sit here by then.
    const { store, subject } = access.place();
    const isHere = (): boolean => access.place().store === store && access.place().subject === subject;
    if (made) await access.printing.print(() => (isHere() ? made.result : undefined), 'page');
  }

  return {
    reset: () => void (isBusy = false),
    render: () =>
      html`${access.heading(t('panel_paper'), 1)}
        <p>${t('paper_help')}</p>
        <div class="actions">
          <button type="button" class="primary" data-print-all aria-disabled=${isBusy} @click=${() => void print()}>
            ${icon('print')}${t('panel_paper')}
          </button>
        </div>
        ${isBusy ? html`<p class="quiet">${t('paper_making')}</p>` : nothing}`,
  };
}
