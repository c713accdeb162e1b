import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { Catalog } from '../../../src/i18n/catalog.js';
import { formatTime } from '../../../src/i18n/formats.js';
import { isRegistered } from '../../../src/record/kind.js';
import type { StoredRecord } from '../../../src/record/record.js';
import type { Revision } from '../../../src/store/store.js';
import { choiceField } from '../../../src/widget/controls/fields.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { isEmptyDocument, type ReadingDocument } from '../../../src/widget/reading-document.js';
import { ReadingView } from '../../../src/widget/reading-view.js';
import type { PanelAccess } from '../access.js';
import { differing } from './differing.js';

export const texts: readonly Catalog[] = [];
export const styles: readonly CSSResult[] = [];

const step = 30;

interface Shown {
  readonly revision: Revision;
  readonly reading: ReadingDocument;
  readonly now: ReadingDocument;
}

/** What a record said before: choose, read, compare with now, bring back. */
export function create(access: PanelAccess): Panel {
  const { Outlines, firstWords, moreButton } = access.tools;
  const { t, changed, attempt, say, element } = access;
  const [thenView, nowView] = [new ReadingView(), new ReadingView()];
  let name = '';
  let records: readonly StoredRecord[] | undefined;
  let record: StoredRecord | undefined;
  let history: readonly Revision[] | undefined;
  let shown: Shown | undefined;
  let compares = false;
  /** The version from before something was brought back. */
  let before: StoredRecord | undefined;
  let most = step;
  let turn = 0;

  const reset = (): void => {
    name = '';
    records = record = history = shown = before = undefined;
    compares = false;
    most = step;
    turn++;
  };

  async function choose(chosen: string): Promise<void> {
    reset();
    name = chosen;
    changed();
    if (!chosen) return;
    const mine = turn;
    const found = await attempt('load', ({ store, subject }) => store.list({ subject, kind: chosen }));
    if (mine !== turn || !found) return;
    records = found.result;
    if (records.length === 1) await open(records[0]!);
    changed();
  }

  async function open(one: StoredRecord): Promise<void> {
    record = one;
    history = shown = before = undefined;
    const mine = ++turn;
    changed();
    const found = await attempt('load', ({ store }) => store.history(one));
    if (mine !== turn || !found) return;
    history = found.result;
    changed();
    void focusWhenRendered(element, '[data-versions] .heading');
  }

  async function show(revision: Revision): Promise<void> {
    const mine = ++turn;
    const current = history?.[0]?.record ?? revision.record;
    const outlines = new Outlines(access);
    const made = await attempt('load', async () => {
      try {
        return { revision, reading: await outlines.of(revision.record, false), now: await outlines.of(current, false) };
      } finally {
        outlines.close();
      }
    });
    if (mine !== turn || !made) return;
    shown = made.result;
    changed();
    void focusWhenRendered(element, '[data-version] .heading');
  }

  /** As one more version: nothing that was written since is lost. */
  async function bring(earlier: StoredRecord, isUndo = false): Promise<void> {
    const mine = turn;
    const done = await attempt('save', async ({ store }) => {
      const current = await store.get(earlier);
      // Removed meanwhile: it comes back first, as the numbers go on.
      const base = current ?? (await store.restore(earlier));
      await store.put(
        { ...earlier, notes: current?.notes ?? earlier.notes, shares: current?.shares ?? earlier.shares },
        {
          ...(base && { expectedRevision: base.revision }),
        },
      );
      const list = await store.history(earlier);
      return { current, list };
    });
    if (mine !== turn || !done) return;
    history = done.result.list;
    before = isUndo ? undefined : done.result.current;
    shown = undefined;
    say(isUndo ? 'undone' : 'versions_back');
    changed();
    void focusWhenRendered(element, isUndo ? '[data-versions] .heading' : '[data-undo]');
  }

  const dayOf = (at: string): string => `${access.day(at)}, ${formatTime(access.language(), at)}`;

  const renderKinds = (): TemplateResult => {
    const counts = access.overview()?.counts;
    const choices = [...(counts?.keys() ?? [])].map((one): [string, string] => [one, access.kindName(one)]);
    return choices.length === 0
      ? html`<p>${counts ? t('versions_empty') : t('loading')}</p>`
      : choiceField({
          id: 'versions-about',
          label: t('versions_about'),
          value: name,
          none: t('versions_none'),
          choices,
          change: (chosen) => void choose(chosen),
        });
  };

  const renderRecords = (all: readonly StoredRecord[]): TemplateResult =>
    html`<div class="part">
      <ul class="rows">
        ${all.slice(0, most).map(
          (one) =>
            html`<li>
              <button
                type="button"
                class="plain"
                data-record=${one.id}
                aria-current=${one.id === record?.id ? 'true' : nothing}
                @click=${() => void open(one)}
              >
                <bdi>${firstWords(one) || t('no_words')}</bdi>
              </button>
              <span class="quiet">${access.day(one.updatedAt)}</span>
            </li>`,
        )}
      </ul>
      ${moreButton(all.length > most, t('more'), () => {
        most += step;
        changed();
      })}
    </div>`;

  const renderVersions = (all: readonly Revision[]): TemplateResult =>
    html`<div class="part" data-versions>
      ${access.heading(t('versions_list'), 2)} ${all.length < 2 ? html`<p>${t('versions_one')}</p>` : nothing}
      <ul class="rows">
        ${all.map(
          (one, index) =>
            html`<li>
              <button type="button" class="plain" data-revision=${one.revision} @click=${() => void show(one)}>
                ${dayOf(one.at)}
              </button>
              ${index === 0 ? html`<span class="quiet">${t('versions_now')}</span>` : nothing}
              ${one.removed ? html`<span class="quiet">${t('versions_removed')}</span>` : nothing}
            </li>`,
        )}
      </ul>
    </div>`;

  const side = (title: string, view: ReadingView, reading: ReadingDocument, prefix: string): TemplateResult => {
    const sections = reading.sections.map((section) => ({ ...section, key: `${prefix}-${section.key}` }));
    return html`<section class="side">
      ${access.heading(title, 3)}
      ${isEmptyDocument(reading) ? html`<p>${t('versions_nothing')}</p>` : view.of({ ...reading, sections }, access.levelOf(4))}
    </section>`;
  };

  const renderVersion = ({ revision, reading, now }: Shown): TemplateResult => {
    const isNow = revision === history?.[0];
    const canBring = access.canEdit() && !isNow;
    const [then, present] = compares && !isNow ? [differing(reading, now), differing(now, reading)] : [reading, now];
    return html`<div class="part" data-version>
      ${access.heading(dayOf(revision.at), 2)}
      ${
        compares && !isNow
          ? html`<p>${t('versions_differ')}</p>
              <div class="sides">
                ${side(t('versions_then'), thenView, then, 'then')} ${side(t('versions_now'), nowView, present, 'now')}
              </div>`
          : side(isNow ? t('versions_now') : t('versions_then'), thenView, then, 'then')
      }
      <div class="actions">
        ${
          canBring && isRegistered(revision.record.kind)
            ? html`<button type="button" data-bring @click=${() => void bring(revision.record)}>${t('versions_bring')}</button>`
            : nothing
        }
        ${
          isNow
            ? nothing
            : html`<button
                type="button"
                data-compare
                aria-pressed=${compares}
                @click=${() => {
                  compares = !compares;
                  changed();
                }}
              >
                ${t('versions_compare')}
              </button>`
        }
      </div>
      ${canBring && !isRegistered(revision.record.kind) ? html`<p>${t('versions_elsewhere')}</p>` : nothing}
    </div>`;
  };

  return {
    reset,
    render: () => html`
      ${access.heading(t('panel_versions'), 1)}
      <p>${t('versions_help')}</p>
      ${renderKinds()} ${records && records.length > 1 ? renderRecords(records) : nothing}
      ${
        before
          ? html`<div class="notice">
              <p>${t('versions_back')}</p>
              <div class="actions">
                <button type="button" data-undo @click=${() => void bring(before!, true)}>${t('undo')}</button>
              </div>
            </div>`
          : nothing
      }
      ${history ? renderVersions(history) : nothing} ${shown ? renderVersion(shown) : nothing}
    `,
  };
}
