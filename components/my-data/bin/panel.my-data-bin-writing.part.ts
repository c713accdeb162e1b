import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { Catalog } from '../../../src/i18n/catalog.js';
import type { ExportedRevision } from '../../../src/record/export-file.js';
import type { EraseReport } from '../../../src/store/store.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { PanelAccess } from '../access.js';
import { removedIn } from './removed.js';

export const texts: readonly Catalog[] = [];
export const styles: readonly CSSResult[] = [];

/** So many rows at once. */
const step = 30;

/** What was removed. Nothing goes from here by itself. */
export function create(access: PanelAccess): Panel {
  const { WordsCheck, eraseReport, firstWords, moreButton } = access.tools;
  const { t, changed, attempt, say, element } = access;
  const check = new WordsCheck(access, 'bin-word');
  let rows: readonly ExportedRevision[] | undefined;
  let isAsked = false;
  let shown = step;
  /** Ids of what goes for good, once the person typed the word. */
  let going: readonly ExportedRevision[] | undefined;
  let report: EraseReport | undefined;
  let back: ExportedRevision | undefined;

  const reset = (): void => {
    rows = going = report = back = undefined;
    isAsked = false;
    shown = step;
    check.reset();
  };

  async function read(): Promise<void> {
    isAsked = true;
    const found = await attempt('load', ({ store, subject }) => store.exportSubject(subject));
    if (found) rows = removedIn(found.result);
    changed();
  }

  async function putBack(row: ExportedRevision): Promise<void> {
    if (!(await attempt('save', ({ store }) => store.restore(row.record)))) return;
    back = row;
    going = undefined;
    rows = rows?.filter((one) => one !== row);
    say('bin_is_back');
    changed();
    void focusWhenRendered(element, '[data-again] button');
  }

  async function removeAgain(row: ExportedRevision): Promise<void> {
    if (!(await attempt('save', ({ store }) => store.remove(row.record)))) return;
    back = undefined;
    say('removed');
    await read();
    void focusWhenRendered(element, `[data-row] button`);
  }

  async function erase(gone: readonly ExportedRevision[]): Promise<void> {
    const targets = gone.map(({ record: { kind: name, id } }) => ({ kind: name, id }));
    const done = await attempt('erase', ({ store, subject }) => store.eraseRecords!(subject, targets));
    if (!done) return;
    report = done.result;
    going = undefined;
    rows = rows?.filter((row) => !gone.includes(row));
    say('bin_gone');
    access.tell('recovery-erased', {
      subject: report.subject,
      kinds: [...new Set(targets.map(({ kind: name }) => name))].sort(),
      at: new Date().toISOString(),
    });
    changed();
    void focusWhenRendered(element, '[data-report]');
  }

  const ask = (gone: readonly ExportedRevision[]): void => {
    going = gone;
    report = undefined;
    check.reset();
    changed();
    void focusWhenRendered(element, '#bin-word');
  };

  const renderRow = (row: ExportedRevision): TemplateResult => {
    const { record, at } = row;
    return html`<li data-row=${record.id}>
      <strong><bdi>${firstWords(record) || t('no_words')}</bdi></strong>
      <span class="quiet">${t('bin_row', { name: access.kindName(record.kind), day: access.day(at) })}</span>
      ${
        access.canEdit()
          ? html`<div class="actions">
              <button type="button" data-back @click=${() => void putBack(row)}>${t('put_back')}</button>
              ${access.place().store.eraseRecords ? html`<button type="button" class="plain" data-for-good @click=${() => ask([row])}>${t('bin_for_good')}</button>` : nothing}
            </div>`
          : nothing
      }
      ${going?.length === 1 && going[0] === row ? check.render(t('bin_warn_one'), t('bin_for_good'), () => void erase([row])) : nothing}
    </li>`;
  };

  const renderRows = (all: readonly ExportedRevision[]): TemplateResult => html`
    ${
      all.length === 0
        ? html`<p>${t('bin_empty')}</p>`
        : html`<ul class="rows">
            ${all.slice(0, shown).map(renderRow)}
          </ul>`
    }
    ${moreButton(all.length > shown, t('more'), () => {
      shown += step;
      changed();
    })}
    ${
      all.length > 1 && access.canEdit() && access.place().store.eraseRecords
        ? html`<div class="part">
            <button type="button" data-all @click=${() => ask(all)}>${t('bin_all')}</button>
            ${going && going.length > 1 ? check.render(t('bin_warn_all'), t('bin_all'), () => void erase(all)) : nothing}
          </div>`
        : nothing
    }
  `;

  return {
    reset,
    render: () => {
      if (!isAsked) void read();
      return html`${access.heading(t('panel_bin'), 1)}
        <p>${t('bin_help')}</p>
        ${report ? eraseReport(access, t('bin_gone'), report) : nothing}
        ${
          back
            ? html`<div class="notice" data-again>
                <p>${t('bin_is_back')}</p>
                <div class="actions"><button type="button" @click=${() => void removeAgain(back!)}>${t('undo')}</button></div>
              </div>`
            : nothing
        }
        ${rows ? renderRows(rows) : html`<p class="loading">${t('loading')}</p>`}`;
    },
  };
}
