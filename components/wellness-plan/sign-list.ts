import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { uuid } from '../../src/record/uuid.js';
import { lineField, textField } from '../../src/widget/controls/fields.js';
import { itemList } from '../../src/widget/controls/item-list.js';
import { actionList } from './action-list.js';
import type { EditContext } from './edit-context.js';
import { doThenPath, stateOf, type SignList } from './lists.js';
import { wordsOf } from './tools.js';
import type { WellnessSign } from './schema.js';

const partOf = { upsets: 'upsets', smallSigns: 'signs', muchHarder: 'worse' } as const;

const newSign = (list: SignList): WellnessSign => ({
  ...{ id: uuid(), what: '', doThen: [] },
  ...(list === 'muchHarder' && { whoHelps: '' }),
});

function signFields(context: EditContext, list: SignList, sign: WellnessSign): TemplateResult {
  const { access, setItem } = context;
  const { t } = access;
  const { id, what, doThen, whoHelps = '' } = sign;
  return html`${textField({ id: `${list}-${id}-what`, label: t(`${partOf[list]}_what`), value: what, change: (words) => setItem(list, id, { what: words }) }, 1)}
  ${actionList(context, { path: doThenPath(list, id), label: t('do_then'), addLabel: t('add_then'), actions: doThen })}
  ${
    list === 'muchHarder'
      ? lineField({
          ...{ id: `${list}-${id}-who`, label: t('who_helps'), value: whoHelps },
          change: (words) => setItem(list, id, { whoHelps: words }),
        })
      : nothing
  }`;
}

/** Things that happen or can be noticed, each with what the person does then. One is drawn again only when it has changed. */
export function signList(context: EditContext, list: SignList): TemplateResult {
  const { access, plan, lists, tools, isOpen } = context;
  const { t } = access;
  const part = partOf[list];
  const items: readonly WellnessSign[] = plan[list];
  const label = t(`${part}_what`);
  return html`<div class="unlabelled">
    ${itemList<WellnessSign>({
      ...{ path: list, label, items, lists, t, addLabel: t(`add_${part}`), newItem: () => newSign(list) },
      hint: list === 'smallSigns' ? t('signs_hint') : undefined,
      renderItem: (sign, index) => {
        const path = doThenPath(list, sign.id);
        const words = sign.doThen.map((action) => stateOf(action, tools) + wordsOf(action, tools)).join('\n');
        const isPicking = isOpen(`pick ${path}`);
        const seen = [sign, words, lists.removedAt(path), isPicking && tools, tools.size, ...access.wordingKey()];
        return html`<div
          class="item sign"
          role="group"
          aria-label=${t('item_of', { label, position: index + 1, count: items.length })}
        >
          ${guard(seen, () => signFields(context, list, sign))}
        </div>`;
      },
    })}
  </div>`;
}
