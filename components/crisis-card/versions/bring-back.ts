import { html, nothing, type TemplateResult } from 'lit';
import { canonicalJson } from '../../../src/record/canonical-json.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import type { CrisisPlan } from '../schema.js';
import type { VersionsPanel } from './versions-panel.js';

/** A version that has just come back. */
export interface Brought {
  readonly revision: number;
  readonly body: CrisisPlan;
  /** The plan as it was before. */
  readonly before: CrisisPlan;
  readonly saved: boolean;
}

/**
 * The words of another version with what was done since: signatures and copies are of today, and nobody's consent in
 * advance comes back, or goes, along with other words.
 */
export function withPresentActs(words: CrisisPlan, present: CrisisPlan): CrisisPlan {
  const { signatures, copies, selfBinding, selfBindingSince } = present.formal;
  const formal = { ...words.formal, signatures, copies, selfBinding, selfBindingSince };
  return { ...words, firstSince: present.firstSince, hintsSeen: present.hintsSeen, formal };
}

/** Says which version came back, with the way back, until something else changes. */
export function broughtLine(panel: VersionsPanel, brought: Brought | undefined): TemplateResult | typeof nothing {
  const { t, plan, canEdit } = panel.access;
  if (!brought || !canEdit() || canonicalJson(plan()) !== canonicalJson(brought.body)) return nothing;
  const { revision, saved } = brought;
  return html`<div class="notice" data-brought>
    <p tabindex="-1">${t(saved ? 'versions_brought_done' : 'versions_brought_unsaved', { revision })}</p>
    <div class="actions">
      <button type="button" @click=${() => void panel.putBack(brought)}>${writingIcon('undo')}${t('versions_put_back')}</button>
    </div>
  </div>`;
}
