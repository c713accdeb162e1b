import { html, nothing, type TemplateResult } from 'lit';
import { uuid } from '../../src/record/uuid.js';
import { checkField, choiceField, lineField, textBox, textField } from '../../src/widget/controls/fields.js';
import { itemList } from '../../src/widget/controls/item-list.js';
import { actionList, linesList } from './action-list.js';
import { crisisView } from './crisis-view.js';
import type { EditContext } from './edit-context.js';
import { ideasView } from './ideas.js';
import type { afterLists } from './lists.js';
import { toolKinds } from './tools.js';
import type { WellnessDay, WellnessTakeBack, WellnessTool } from './schema.js';
import { signList } from './sign-list.js';

function toolsView(context: EditContext): TemplateResult {
  const { access, plan, lists, setItem } = context;
  const { t } = access;
  const label = t('tool');
  const row = ({ id, text, kind, handy }: WellnessTool, index: number): TemplateResult =>
    html`<div class="item" role="group" aria-label=${t('item_of', { label, position: index + 1, count: plan.tools.length })}>
      ${textField({ id: `tools-${id}-text`, label, value: text, change: (words) => setItem('tools', id, { text: words }) }, 1)}
      ${choiceField({
        ...{ id: `tools-${id}-kind`, label: t('tool_kind'), value: kind },
        choices: toolKinds.map((one) => [one, t(`kind_${one}`)]),
        change: (chosen) => setItem('tools', id, { kind: chosen }),
      })}
      ${checkField({ id: `tools-${id}-handy`, label: t('tool_handy'), value: handy, change: (isHandy) => setItem('tools', id, { handy: isHandy }) })}
    </div>`;
  return html`<p class="quiet">${t('toolbox_hint')}</p>
    <div class="unlabelled">
      ${itemList<WellnessTool>({
        ...{ path: 'tools', label: t('toolbox'), items: plan.tools, lists, t, addLabel: t('add_tool') },
        newItem: () => ({ id: uuid(), text: '', kind: '', handy: false }),
        renderItem: row,
      })}
    </div>
    ${ideasView(context, 'tools', t('toolbox'))}`;
}

function dailyView(context: EditContext): TemplateResult {
  const { access, plan } = context;
  const { t } = access;
  return html`<div>
      ${actionList(context, { path: 'daily', label: t('each_day'), addLabel: t('add_daily'), actions: plan.daily })}
      ${ideasView(context, 'daily', t('each_day'))}
    </div>
    <div>
      ${actionList(context, { path: 'nowAndThen', label: t('now_and_then'), addLabel: t('add_now_and_then'), actions: plan.nowAndThen })}
      ${ideasView(context, 'nowAndThen', t('now_and_then'))}
    </div>`;
}

/** Which of several crisis cards goes with the plan; and the way there. */
function cardView({ access, plan }: EditContext): TemplateResult {
  const { t, cards, update, body } = access;
  const all = cards() ?? [];
  const choice = (): TemplateResult =>
    choiceField({
      ...{ id: 'crisisCard', label: t('crisis_choose'), value: plan.crisisCard },
      choices: all.map(({ id, name }, index) => [id, name || t('crisis_card_at', { position: index + 1 })]),
      change: (id) => update({ ...body(), crisisCard: id }),
    });
  return html`${all.length > 1 ? choice() : nothing} ${crisisView(access)}`;
}

function takeBackView({ access: { t }, plan, lists, setItem }: EditContext): TemplateResult {
  const path = 'after.takeBack';
  const label = t('after_takeBack');
  const items = plan.after.takeBack;
  const row = (item: WellnessTakeBack, index: number): TemplateResult => {
    const field = (key: 'duty' | 'when' | 'whoTill', name: string): TemplateResult =>
      lineField({
        ...{ id: `${path}-${item.id}-${key}`, label: name, value: item[key] },
        change: (words) => setItem(path, item.id, { [key]: words }),
      });
    return html`<div class="item" role="group" aria-label=${t('item_of', { label, position: index + 1, count: items.length })}>
      ${field('duty', t('take_duty'))} ${field('when', t('take_when'))} ${field('whoTill', t('take_till'))}
    </div>`;
  };
  return itemList<WellnessTakeBack>({
    ...{ path, label, items, lists, t, addLabel: t('add_take_back') },
    newItem: () => ({ id: uuid(), duty: '', when: '', whoTill: '' }),
    renderItem: row,
  });
}

function afterView(context: EditContext): TemplateResult {
  const { t, update, body } = context.access;
  const list = (key: (typeof afterLists)[number]): TemplateResult =>
    linesList(context, { path: `after.${key}`, label: t(`after_${key}`) });
  const learn = (words: string): void => update({ ...body(), after: { ...body().after, learn: words } }, 'after.learn');
  return html`<div>${list('rest')} ${ideasView(context, 'after.rest', t('after_rest'))}</div>
    ${list('whoHelps')} ${takeBackView(context)} ${list('repair')}
    ${textField({ id: 'after.learn', label: t('after_learn'), value: context.plan.after.learn, change: learn })}
    ${list('changePlan')}`;
}

/** Words that were kept of days. They come from the view of today. */
function daysView({ access, plan, lists, setItem }: EditContext): TemplateResult {
  const { t, day } = access;
  const label = t('day_words');
  return html`<p class="quiet">${t('days_hint')}</p>
    <div class="unlabelled">
      ${itemList<WellnessDay>({
        ...{ path: 'days', label: t('days'), items: plan.days, lists, t, addLabel: '', most: 0 },
        newItem: () => ({ id: '', on: '', text: '' }),
        renderItem: ({ id, on, text }, index) => {
          const name = t('item_of', { label, position: index + 1, count: plan.days.length });
          return html`<div class="field">
            <p class="quiet">${day(on)}</p>
            ${textBox({ id: `days-${id}`, label, value: text, change: (words) => setItem('days', id, { text: words }) }, { name })}
          </div>`;
        },
      })}
    </div>`;
}

/** The parts of the plan in the order in which they are asked: what it is like to be well comes first. */
export const partViews = {
  well: (context) =>
    html`<div class="unlabelled first">
      ${linesList(context, { path: 'likeWhenWell', label: context.access.t('well'), hint: context.access.t('well_hint') })}
    </div>`,
  toolbox: toolsView,
  daily: dailyView,
  upsets: (context) => signList(context, 'upsets'),
  signs: (context) => signList(context, 'smallSigns'),
  worse: (context) => signList(context, 'muchHarder'),
  crisis: cardView,
  after: afterView,
  days: daysView,
} satisfies Record<string, (context: EditContext) => TemplateResult>;

export type PartKey = keyof typeof partViews;
