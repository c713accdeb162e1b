import { html, type TemplateResult } from 'lit';
import { writingIcon } from '../../src/theme/writing-icons.js';
import { checkField, lineField } from '../../src/widget/controls/fields.js';
import { moveButtons } from '../../src/widget/controls/item-list.js';
import type { ListController } from '../../src/widget/list-controller.js';
import type { Translate } from '../../src/widget/recovery-element.js';
import type { CrisisCardKey } from './messages.js';
import type { CrisisPlan, CrisisPlanSection } from './schema.js';
import { arrangedSections, isGroup } from './sections.js';

export interface ArrangeContext {
  readonly plan: CrisisPlan;
  readonly lists: ListController;
  readonly t: Translate<CrisisCardKey>;
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  readonly change: (key: string, change: Partial<CrisisPlanSection>) => void;
  readonly add: () => void;
}

/** Renaming, ordering, hiding and adding parts. Nothing is deleted here: a hidden part keeps its words. */
export function arrangeView({ plan, lists, t, heading, change, add }: ArrangeContext): TemplateResult {
  const sections = arrangedSections(plan);
  const row = ({ key, title, hidden }: CrisisPlanSection, index: number): TemplateResult => {
    const usual = isGroup(key) ? t(`group_${key}`) : t('part_own');
    return html`<li data-item=${key} @keydown=${(event: KeyboardEvent) => lists.handleKey('sections', key, event)}>
      <div class="item">
        ${lineField({ id: `arrange-${key}`, label: t('part_title'), hint: usual, value: title, change: (value) => change(key, { title: value }) })}
        ${checkField({ id: `arrange-${key}-shown`, label: t('part_show'), value: !hidden, change: (shown) => change(key, { hidden: !shown }) })}
      </div>
      <div class="tools">${moveButtons({ path: 'sections', id: key, index, count: sections.length, lists, t })}</div>
    </li>`;
  };
  return html`<section class="arrange item-list" aria-labelledby="arrange-title">
    ${heading(t('arrange'), 1, 'arrange-title')}
    <p class="quiet">${t('arrange_help')}</p>
    <ul data-list="sections">
      ${sections.map(row)}
    </ul>
    <button type="button" class="plain add" data-add="sections" @click=${add}>${writingIcon('plus')}${t('part_add')}</button>
  </section>`;
}
