import { html, type CSSResult, type TemplateResult } from 'lit';
import type { Catalog } from '../../../src/i18n/catalog.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { PanelAccess } from '../access.js';
import { daysOf, type Act, type Day } from './days.js';

export const texts: readonly Catalog[] = [];
export const styles: readonly CSSResult[] = [];

const step = 20;

/** Who did what on which day: acts, and never words. */
export function create(access: PanelAccess): Panel {
  const { moreButton } = access.tools;
  const { t, changed, attempt } = access;
  let days: readonly Day[] | undefined;
  let isAsked = false;
  let shown = step;

  async function read(): Promise<void> {
    isAsked = true;
    const found = await attempt('load', async ({ store, subject }) => {
      const [journal, records] = await Promise.all([store.journal(subject), store.list({ subject })]);
      return daysOf(journal, records);
    });
    if (found) days = found.result;
    changed();
  }

  const lineOf = ({ act, about, by, name }: Act): TemplateResult => {
    const who = by === 'person' ? t('acts_you') : t(`by_${by}`);
    const what = about ? access.kindName(about) : '';
    return html`<li><bdi>${t(`act_${act}`, { who, what, name: name || t('acts_somebody') })}</bdi></li>`;
  };

  return {
    reset: () => {
      days = undefined;
      isAsked = false;
      shown = step;
    },
    render: () => {
      if (!isAsked) void read();
      return html`${access.heading(t('panel_acts'), 1)}
        <p>${t('acts_help')}</p>
        ${
          !days
            ? html`<p class="loading">${t('loading')}</p>`
            : days.length === 0
              ? html`<p>${t('acts_empty')}</p>`
              : html`<ul class="rows">
                  ${days.slice(0, shown).map(
                    ({ date, acts }) =>
                      html`<li data-day=${date}>
                        <strong>${access.day(date)}</strong>
                        <ul>
                          ${acts.map(lineOf)}
                        </ul>
                      </li>`,
                  )}
                </ul>`
        }
        ${moreButton((days?.length ?? 0) > shown, t('more'), () => {
          shown += step;
          changed();
        })}`;
    },
  };
}
