import { html, nothing, type TemplateResult } from 'lit';
import type { ReadingLine } from '../../../src/widget/reading-document.js';
import type { CardPanelAccess } from '../panels.js';
import type { ComparedBlock, ComparedLine, Comparison } from './compare.js';

const words = ({ text, phone, details = [] }: ReadingLine): TemplateResult =>
  html`<bdi>${[text, phone].filter(Boolean).join(' · ')}</bdi>${details.map(
      (detail) => html`<span class="detail"><span class="quiet">${detail.label}</span> <bdi>${detail.text}</bdi></span>`,
    )}`;

/** What differs between two versions, in words and marks: colour alone says nothing to many. */
export function comparisonView({ sections, moved }: Comparison, access: CardPanelAccess): TemplateResult {
  const { t, heading } = access;
  const line = ({ line: own, change }: ComparedLine): TemplateResult => {
    if (change === 'same') return html`<li class="same"><span class="mark quiet">${t('versions_stays')}</span>${words(own)}</li>`;
    return html`<li class=${change}>
      <span class="mark">${t(`versions_${change}`)}</span
      >${change === 'added' ? html`<ins>${words(own)}</ins>` : html`<del>${words(own)}</del>`}
    </li>`;
  };
  const block = ({ label, lines, moved: isMoved }: ComparedBlock): TemplateResult =>
    html`<div class="compared">
      <div class="label">${label}</div>
      ${isMoved ? html`<p class="quiet">${t('versions_lines_moved')}</p>` : nothing}
      <ul>
        ${lines.map(line)}
      </ul>
    </div>`;
  if (sections.length === 0 && !moved) return html`<p data-same>${t('versions_same')}</p>`;
  return html`<div class="comparison">
    ${moved ? html`<p>${t('versions_moved')}</p>` : nothing}
    ${sections.map((section) => html`<section>${heading(section.heading, 3)}${section.blocks.map(block)}</section>`)}
  </div>`;
}
