import { html, nothing, type TemplateResult } from 'lit';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { isEmptyDocument } from '../../../src/widget/reading-document.js';
import type { Version } from './history.js';
import { factsOf, failureOf, hindranceOf } from './list-view.js';
import type { VersionsPanel } from './versions-panel.js';

/** The way back from a version or a comparison. */
export const backButton = ({ access, backToList }: VersionsPanel): TemplateResult =>
  html`<button type="button" data-all-versions @click=${backToList}>${access.t('versions_list')}</button>`;

/** One version as it is read, and what can be done with it. */
export function oneView(panel: VersionsPanel, version: Version): TemplateResult {
  const { access } = panel;
  const { t } = access;
  const { revision } = version;
  const hindrance = hindranceOf(panel, version);
  const read = panel.readOf(version);
  const title = html`${access.heading(t('versions_version', { revision }), 1, 'versions-title')} ${factsOf(panel, version)}`;
  if (hindrance || typeof read !== 'object') {
    const waits = panel.failed ? failureOf(panel) : html`<p class="loading">${t('versions_opening')}</p>`;
    return html`${title} ${hindrance ? html`<p>${hindrance}</p>` : waits}
      <div class="actions">${backButton(panel)}</div>`;
  }
  const document = access.documentOf(read.body, read.record);
  const mayReturn = access.canEdit() && revision !== panel.present;
  const signed = access.plan().formal.signatures.length > 0 || access.record()?.notes.some(({ signature }) => signature);
  const help = ['versions_bring_back_help', 'versions_stays', ...(signed ? ['versions_signed'] : [])];
  return html`${title}
    ${isEmptyDocument(document) ? html`<p>${t('versions_nothing')}</p>` : panel.reading.of(document, access.levelOf(2))}
    ${mayReturn ? html`<p class="quiet" id="versions-help">${help.map((key) => t(key)).join(' ')}</p>` : nothing}
    <div class="actions">
      ${
        mayReturn
          ? html`<button
              type="button"
              data-bring-back
              aria-describedby="versions-help"
              @click=${() => void panel.bringBack(revision, read.body)}
            >
              ${writingIcon('undo')}${t('versions_bring_back')}
            </button>`
          : nothing
      }
      <button type="button" data-compare @click=${() => panel.compare(revision)}>${t('versions_compare')}</button>
      ${backButton(panel)}
    </div>`;
}
