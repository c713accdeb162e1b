import { html, nothing, type TemplateResult } from 'lit';
import { uuid } from '../../src/record/uuid.js';
import { writingIcon } from '../../src/theme/writing-icons.js';
import { textBox } from '../../src/widget/controls/fields.js';
import { itemList } from '../../src/widget/controls/item-list.js';
import type { EditContext } from './edit-context.js';
import { newLine, stateOf } from './lists.js';
import { filled, wordsOf } from './tools.js';
import type { WellnessAction, WellnessLine } from './schema.js';

interface ActionListContent {
  readonly path: string;
  readonly label: string;
  readonly addLabel: string;
  readonly actions: readonly WellnessAction[];
}

const newAction = (): WellnessAction => ({ id: uuid(), tool: '', text: '' });

/** Words of a thing that helps. It is changed where it stands, among those things. */
const linked = (words: string): TemplateResult => html`<p class="linked" tabindex="-1" dir="auto">${words}</p>`;

/** A thing that helps was taken off the list: its words are here, and it can come back or become own words. */
function goneView(context: EditContext, path: string, action: WellnessAction): TemplateResult {
  const { t } = context.access;
  return html`<div class="gone" data-gone>
    ${linked(action.text)}
    <p class="quiet">${t('tool_gone')}</p>
    <div class="actions">
      <button type="button" class="plain" data-tool-back @click=${() => context.putToolBack(path, action)}>
        ${t('tool_back')}
      </button>
      <button type="button" class="plain" data-tool-own @click=${() => context.makeOwn(path, action)}>${t('tool_own')}</button>
    </div>
  </div>`;
}

/** Things that help which the list does not hold yet. They are drawn only where somebody wants to choose. */
function picker(context: EditContext, path: string, actions: readonly WellnessAction[]): TemplateResult | typeof nothing {
  const { t } = context.access;
  const taken = new Set(actions.map(({ tool }) => tool));
  const free = [...context.tools.values()].filter(({ id, text }) => !taken.has(id) && filled(text));
  if (free.length === 0) return nothing;
  const isOpen = context.isOpen(`pick ${path}`);
  return html`<details
    class="fold"
    data-pick=${path}
    .open=${isOpen}
    @toggle=${(event: Event) => context.toggle(`pick ${path}`, (event.target as HTMLDetailsElement).open)}
  >
    <summary>${t('pick_tool')}</summary>
    ${
      isOpen
        ? html`<ul>
            ${free.map(
              (tool) =>
                html`<li>
                  <button type="button" class="plain" data-tool @click=${() => context.pick(path, tool)}>
                    ${writingIcon('plus')}<span dir="auto">${tool.text}</span>
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </details>`;
}

/** What the person does: things that help, by reference, and own words, in one list. */
export function actionList(context: EditContext, { path, label, addLabel, actions }: ActionListContent): TemplateResult {
  const { access, lists, tools, setItem } = context;
  const { t } = access;
  const renderItem = (action: WellnessAction, index: number): TemplateResult => {
    const state = stateOf(action, tools);
    if (state === 'gone') return goneView(context, path, action);
    if (state === 'tool') return linked(wordsOf(action, tools));
    const { id, text } = action;
    return html`<div>
      ${textBox(
        { id: `${path}-${id}`, label, value: text, change: (words) => setItem(path, id, { text: words }) },
        { name: t('item_of', { label, position: index + 1, count: actions.length }) },
      )}
    </div>`;
  };
  return html`<div class="action-list">
    ${itemList<WellnessAction>({ path, label, items: actions, lists, t, addLabel, newItem: newAction, renderItem })}
    ${picker(context, path, actions)}
  </div>`;
}

/** Lines of the person's words. */
export function linesList(
  { access: { t }, lists, setItem, read }: EditContext,
  { path, label, hint, addLabel = t('add_line') }: { path: string; label: string; hint?: string; addLabel?: string },
): TemplateResult {
  const items = read(path) as readonly WellnessLine[];
  return itemList({
    ...{ path, label, hint, items, lists, t, addLabel, newItem: () => newLine(uuid()) },
    renderItem: ({ id, text }, index) =>
      textBox(
        { id: `${path}-${id}`, label, value: text, change: (words) => setItem(path, id, { text: words }) },
        { name: t('item_of', { label, position: index + 1, count: items.length }) },
      ),
  });
}
