import { html, nothing, svg, type TemplateResult } from 'lit';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { checkField } from '../../../src/widget/controls/fields.js';
import type { ReadingLine } from '../../../src/widget/reading-document.js';
import { compareDocuments, isChanged, isChangedBlock, isChangedSection } from './compare.js';
import type { ComparedBlock, ComparedLine, ComparedSection } from './compare.js';
import { failureOf, hindranceOf, whenOf } from './list-view.js';
import { backButton } from './one-view.js';
import type { Comparing, VersionsPanel } from './versions-panel.js';

/** Numbers of the versions that are compared, the older first. */
interface Pair {
  readonly from: number;
  readonly to: number;
}

const minus = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12h14" /></svg>`;

const words = ({ text, phone, details = [] }: ReadingLine): TemplateResult =>
  html`<span class="words" dir="auto">${text}</span>${phone ? html`<bdi class="phone">${phone}</bdi>` : nothing}${details.map(
      (detail) => html`<span class="detail"><span class="quiet">${detail.label}:</span> <bdi>${detail.text}</bdi></span>`,
    )}`;

/** Words and a shape say what happened to a line; the element says it to machines. */
function lineView({ access: { t } }: VersionsPanel, { state, line }: ComparedLine, isHidden: boolean): TemplateResult {
  if (state === 'added')
    return html`<li class="added">
      <span class="sign">${writingIcon('plus')}${t('versions_added')}</span> <ins>${words(line)}</ins>
    </li>`;
  if (state === 'takenOut') {
    // Nobody took out the words of a part that is hidden.
    const [name, said] = isHidden
      ? [t('versions_not_shown'), html`<div>${words(line)}</div>`]
      : [t('versions_taken_out'), html`<del>${words(line)}</del>`];
    return html`<li class="taken-out"><span class="sign">${minus}${name}</span> ${said}</li>`;
  }
  return html`<li class="same">
    <span class="sign quiet">${t('versions_same')}</span>
    <div>${words(line)}</div>
  </li>`;
}

function blockView(panel: VersionsPanel, { key, label, moved, lines }: ComparedBlock, isHidden = false): TemplateResult {
  const shown = panel.showSame ? lines : lines.filter(({ state }) => state !== 'same');
  return html`<div class="block" data-block=${key}>
    <div class="label">${label}</div>
    <div>
      ${moved ? html`<p data-moved>${panel.access.t('versions_moved_lines')}</p>` : nothing}
      <ul>
        ${shown.map((line) => lineView(panel, line, isHidden))}
      </ul>
    </div>
  </div>`;
}

function sectionView(panel: VersionsPanel, section: ComparedSection, { from, to }: Pair): TemplateResult {
  const { t, heading } = panel.access;
  const { key, shownIn, earlierHeading, blocks } = section;
  const shown = panel.showSame ? blocks : blocks.filter(isChangedBlock);
  const hidden = {
    both: undefined,
    earlier: t('versions_only_earlier', { revision: to }),
    later: t('versions_only_later', { revision: from }),
  }[shownIn];
  const renamed: ComparedLine[] =
    earlierHeading === undefined
      ? []
      : [
          { state: 'takenOut', line: { text: earlierHeading } },
          { state: 'added', line: { text: section.heading } },
        ];
  return html`<section class="reading compared" aria-labelledby="compared-${key}" data-section=${key}>
    ${heading(section.heading, 2, `compared-${key}`)} ${hidden ? html`<p data-hidden>${hidden}</p>` : nothing}
    ${renamed.length > 0 ? blockView(panel, { key: 'heading', label: t('versions_part_name'), moved: false, lines: renamed }) : nothing}
    ${shown.map((block) => blockView(panel, block, shownIn === 'earlier'))}
  </section>`;
}

function choice(panel: VersionsPanel, shown: Comparing, which: 'first' | 'second'): TemplateResult {
  const { access, choices } = panel;
  const { t } = access;
  const choose = (event: Event): void => {
    const pair = { ...shown, [which]: Number((event.target as HTMLSelectElement).value) };
    panel.choose(pair);
    access.say('versions_from_to', ordered(pair));
  };
  return html`<div class="field">
    <label for="versions-${which}">${t(`versions_${which}`)}</label>
    <select id="versions-${which}" @change=${choose}>
      ${choices.map((version) => {
        const { revision } = version;
        return html`<option value=${revision} .selected=${revision === shown[which]}>
          ${t('versions_version', { revision })} (${whenOf(panel, version)})
        </option>`;
      })}
    </select>
  </div>`;
}

const ordered = ({ first, second }: Comparing) => ({ from: Math.min(first, second), to: Math.max(first, second) });

/** What two versions say differently, the older against the newer. */
export function compareView(panel: VersionsPanel, shown: Comparing): TemplateResult {
  const { access } = panel;
  const { t } = access;
  const toggle = checkField({
    id: 'versions-same',
    label: t('versions_show_same'),
    value: panel.showSame,
    change: (value) => {
      panel.showSame = value;
      access.changed();
    },
  });
  return html`
    ${access.heading(t('versions_compare_title'), 1, 'versions-title')}
    <div class="pair">${choice(panel, shown, 'first')}${choice(panel, shown, 'second')}</div>
    <div class="changes">${changesView(panel, shown, toggle)}</div>
    <div class="actions">${backButton(panel)}</div>
  `;
}

function changesView(panel: VersionsPanel, shown: Comparing, toggle: TemplateResult): TemplateResult {
  const { t, documentOf } = panel.access;
  const pair = ordered(shown);
  if (panel.choices.length < 2) return html`<p>${t('versions_no_other')}</p>`;
  if (pair.from === pair.to) return html`<p>${t('versions_same_version')}</p>`;
  const versions = [panel.find(pair.from), panel.find(pair.to)];
  const hindrances = versions.map((version) => (version ? hindranceOf(panel, version) : t('versions_unreadable')));
  if (hindrances.some(Boolean)) return html`${hindrances.map((words) => (words ? html`<p>${words}</p>` : nothing))}`;
  const [earlier, later] = versions.map((version) => panel.readOf(version!));
  if (typeof earlier !== 'object' || typeof later !== 'object')
    return panel.failed ? html`${failureOf(panel)}` : html`<p class="loading">${t('versions_opening')}</p>`;
  const comparison = compareDocuments(documentOf(earlier.body, earlier.record), documentOf(later.body, later.record));
  const { sections, moved } = comparison;
  const hasWords = ({ blocks }: ComparedSection): boolean => blocks.length > 0;
  const wanted = sections.filter((section) => isChangedSection(section) || (panel.showSame && hasWords(section)));
  return html`<p>${t('versions_from_to', { ...pair })}</p>
    ${isChanged(comparison) ? nothing : html`<p data-same>${t('versions_same_words')}</p>`}
    ${moved ? html`<p data-moved>${t('versions_moved_parts')}</p>` : nothing} ${toggle}
    ${wanted.map((section) => sectionView(panel, section, pair))}`;
}
