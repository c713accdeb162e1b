import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatTime } from '../../../src/i18n/formats.js';
import type { Version } from './history.js';
import type { VersionsPanel } from './versions-panel.js';

/** Rows that are shown at first, and that "Show more" adds. */
export const pageLength = 20;

/** Day and time of a version in the language of the card; empty where the store gave none. */
export function whenOf({ access }: VersionsPanel, { at }: Version): string {
  const [date, time] = [formatDate(access.language(), at), formatTime(access.language(), at)];
  return date && access.t('versions_when', { date, time });
}

const noteKinds = ['supporter', 'peer', 'clinician', 'advocate', 'agent', 'witness'];

/** Who made a version what it is, in words. */
export function whoOf({ access: { t, actor } }: VersionsPanel, { by }: Version): string[] {
  const person = actor().kind === 'person' ? 'versions_by_me' : 'versions_by_person';
  return by.map((kind) => t(kind === 'person' ? person : `versions_note_${noteKinds.includes(kind) ? kind : 'other'}`));
}

/** The line below the name of a version: when, and by whom. */
export function factsOf(panel: VersionsPanel, version: Version): TemplateResult {
  const facts = [whenOf(panel, version), ...(version.removed ? [] : whoOf(panel, version))].filter(Boolean);
  const present = version.revision === panel.present && !version.removed;
  return html`<p class="quiet facts">
    ${facts.map((fact) => html`<span>${fact}</span>`)}${present ? html`<strong>${panel.access.t('versions_now')}</strong>` : nothing}
  </p>`;
}

/** Why a version cannot be opened. */
export function hindranceOf(panel: VersionsPanel, version: Version): string | undefined {
  const { t } = panel.access;
  if (version.removed) return t('versions_removed');
  const read = panel.readOf(version);
  return typeof read === 'string' ? t(`versions_${read}`) : undefined;
}

function row(panel: VersionsPanel, version: Version): TemplateResult {
  const { t } = panel.access;
  const { revision } = version;
  const hindrance = hindranceOf(panel, version);
  const button = (name: 'read' | 'compare', act: (revision: number) => void): TemplateResult =>
    html`<button
      type="button"
      class="plain"
      id="versions-${name}-${revision}"
      data-version-act=${name}
      aria-labelledby="versions-${name}-${revision} versions-${revision}"
      @click=${() => act(revision)}
    >
      ${t(`versions_${name}`)}
    </button>`;
  return html`<li data-revision=${revision}>
    <div>
      <div class="name" id="versions-${revision}" tabindex="-1">${t('versions_version', { revision })}</div>
      ${factsOf(panel, version)}
    </div>
    ${
      hindrance
        ? html`<p data-hindrance>${hindrance}</p>`
        : html`<div class="actions">${button('read', panel.open)}${button('compare', panel.compare)}</div>`
    }
  </li>`;
}

/** Says that versions could not be read, with a way to try again. */
export function failureOf({ failed, access, retry }: VersionsPanel): TemplateResult | typeof nothing {
  if (!failed) return nothing;
  return html`<div class="notice" data-failed>
    <p>${access.t('versions_failed')}</p>
    <div class="actions"><button type="button" data-try-again @click=${retry}>${access.t('try_again')}</button></div>
  </div>`;
}

/** All kept versions, newest first, in pages. */
export function listView(panel: VersionsPanel): TemplateResult {
  const { access, versions } = panel;
  const { t } = access;
  const shown = versions?.slice(0, panel.rows) ?? [];
  const words = versions?.length === 0 ? t('versions_empty') : versions ? t('versions_intro') : t('versions_opening');
  return html`
    ${access.heading(t('panel_versions'), 1, 'versions-title')} ${failureOf(panel)}
    ${panel.failed && !versions ? nothing : html`<p class=${versions ? nothing : 'loading'}>${words}</p>`}
    ${
      shown.length > 0
        ? html`<ul class="version-list">
            ${shown.map((version) => row(panel, version))}
          </ul>`
        : nothing
    }
    ${
      versions && versions.length > shown.length
        ? html`<p class="quiet">${t('versions_count', { count: shown.length, all: versions.length })}</p>
            <div class="actions"><button type="button" data-more @click=${panel.showMore}>${t('versions_more')}</button></div>`
        : nothing
    }
  `;
}
