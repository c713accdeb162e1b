import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { uuid } from '../../src/record/uuid.js';
import { choiceField, lineField, textBox, textField } from '../../src/widget/controls/fields.js';
import { itemList } from '../../src/widget/controls/item-list.js';
import type { ListController } from '../../src/widget/list-controller.js';
import type { ApproachView } from './approach-view.js';
import { barrierKinds, compared, facets } from './choices.js';
import { citizenships } from '../../src/record/citizenship.js';
import type { GoalList } from './goal-editor.js';
import type { GoalAccess } from './panels.js';
import type { Goal, GoalBarrier, GoalHelper, GoalStep } from './schema.js';
import type { StrengthPicker } from './strength-picker.js';

/** What the edit templates need. */
export interface EditContext {
  readonly access: GoalAccess;
  readonly goal: Goal;
  readonly lists: ListController;
  readonly approach: ApproachView;
  readonly strengths: StrengthPicker;
  /** Whether what stands below the first questions is unfolded. */
  readonly isRestOpen: boolean;
  readonly toggleRest: (isOpen: boolean) => void;
  readonly set: (change: Partial<Goal>, field?: string) => void;
  /** Changes one entry of a list. */
  readonly setItem: (path: GoalList, id: string, change: Readonly<Record<string, string>>) => void;
}

/** Several may be chosen, and none is an answer too. Each has a question of its own to think along. */
function choicesField(
  { access, goal, set }: EditContext,
  key: 'facets' | 'citizenship',
  choices: readonly string[],
  prefix: string,
): TemplateResult {
  const { t } = access;
  const chosen = goal[key];
  const toggle = (choice: string, isOn: boolean): void => {
    const others = access.goal()[key].filter((one) => one !== choice);
    set({ [key]: isOn ? [...others, choice] : others });
  };
  return html`<fieldset class="choices" data-field=${key}>
    <legend class="label">${t(`${key}_ask`)}</legend>
    <p class="quiet">${t('facets_hint')}</p>
    <div class="choice-grid">
      ${choices.map(
        (choice) =>
          html`<label class="check" for="${key}-${choice}">
            <input
              id="${key}-${choice}"
              type="checkbox"
              .checked=${chosen.includes(choice)}
              @change=${(event: Event) => toggle(choice, (event.target as HTMLInputElement).checked)}
            />
            <span>${t(`${prefix}_${choice}`)}<span class="quiet">${t(`${prefix}_${choice}_hint`)}</span></span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

const itemName = ({ access: { t } }: EditContext, label: string, index: number, count: number): string =>
  t('item_of', { label, position: index + 1, count });

function stepsField(context: EditContext): TemplateResult {
  const { access, goal, lists, setItem } = context;
  const { t } = access;
  const label = t('step_what');
  return itemList<GoalStep>({
    ...{ path: 'steps', label, hint: t('steps_hint'), items: goal.steps, lists, t, addLabel: t('add_step') },
    newItem: () => ({ id: uuid(), what: '', who: '', when: '', did: '' }),
    renderItem: (step, index) => {
      const part = (key: 'what' | 'who' | 'when' | 'did', isLong = false): TemplateResult => {
        const content = {
          ...{ id: `steps-${step.id}-${key}`, label: t(key === 'what' ? 'step' : `step_${key}`), value: step[key] },
          change: (words: string) => setItem('steps', step.id, { [key]: words }),
        };
        return isLong ? textField(content, 1) : lineField(content);
      };
      return html`<div class="item" role="group" aria-label=${itemName(context, label, index, goal.steps.length)}>
        ${part('what', true)} ${part('who')} ${part('when')} ${part('did', true)}
      </div>`;
    },
  });
}

function helpersField(context: EditContext): TemplateResult {
  const { access, goal, lists, setItem } = context;
  const { t } = access;
  const label = t('helpers');
  return itemList<GoalHelper>({
    ...{ path: 'helpers', label, hint: t('helpers_hint'), items: goal.helpers, lists, t, addLabel: t('add_helper') },
    newItem: () => ({ id: uuid(), text: '' }),
    renderItem: ({ id, text }, index) =>
      textBox(
        { id: `helpers-${id}`, label, value: text, change: (words) => setItem('helpers', id, { text: words }) },
        { name: itemName(context, label, index, goal.helpers.length) },
      ),
  });
}

function barriersField(context: EditContext): TemplateResult {
  const { access, goal, lists, setItem } = context;
  const { t } = access;
  const label = t('barriers');
  return itemList<GoalBarrier>({
    ...{ path: 'barriers', label, hint: t('barriers_hint'), items: goal.barriers, lists, t, addLabel: t('add_barrier') },
    newItem: () => ({ id: uuid(), what: '', kind: '', whoCouldChange: '' }),
    renderItem: ({ id, what, kind, whoCouldChange }, index) => {
      const content = (key: string, name: string, value: string) => ({
        ...{ id: `barriers-${id}-${key}`, label: t(name), value },
        change: (words: string) => setItem('barriers', id, { [key]: words }),
      });
      return html`<div class="item" role="group" aria-label=${itemName(context, label, index, goal.barriers.length)}>
        ${textField(content('what', 'barrier_what', what), 1)}
        ${choiceField({ ...content('kind', 'barrier_kind', kind), choices: barrierKinds.map((one) => [one, t(`barrier_${one}`)]) })}
        ${lineField(content('whoCouldChange', 'barrier_who', whoCouldChange))}
      </div>`;
    },
  });
}

/** Own words for each answer to "compared with what I hoped"; folded away, because few want them. */
function hopedField({ access, goal, set }: EditContext): TemplateResult {
  const { t } = access;
  return html`<details class="hoped">
    <summary>${t('hoped')}</summary>
    <p class="quiet">${t('hoped_hint')}</p>
    ${compared.map((key) =>
      lineField({
        ...{ id: `hoped.${key}`, label: t(`compared_${key}`), value: goal.hoped[key] },
        change: (words) => set({ hoped: { ...access.goal().hoped, [key]: words } }, `hoped.${key}`),
      }),
    )}
  </details>`;
}

/** The whole edit view: the one question first, and everything else below it for those who want it. */
export function editGoal(context: EditContext): TemplateResult {
  const { access, goal, lists, approach, strengths, set } = context;
  const { t } = access;
  const again = access.wordingKey();
  const slot = (key: GoalList | 'facets' | 'citizenship' | 'hoped', draw: () => TemplateResult): unknown =>
    guard([goal[key], lists.removedAt(key), ...again], draw);
  return html`<div class="edit">
    <div class="first-question" @change=${approach.left}>
      ${textField({
        ...{ id: 'goal.title', label: t('ask'), hint: t('ask_hint'), value: goal.title },
        change: (title) => set({ title }, 'title'),
      })}
    </div>
    ${approach.render()}
    <p class="quiet">${t('optional')}</p>
    ${textField({ id: 'goal.why', label: t('why_ask'), value: goal.why, change: (why) => set({ why }, 'why') })}
    <details
      class="rest"
      .open=${context.isRestOpen}
      @toggle=${(event: Event) => event.target === event.currentTarget && context.toggleRest((event.target as HTMLDetailsElement).open)}
    >
      <summary>${t('rest')}</summary>
      <div class="rest-fields">
        ${slot('facets', () => choicesField(context, 'facets', facets, 'facet'))}
        ${slot('citizenship', () => choicesField(context, 'citizenship', citizenships, 'citizenship'))}
        ${slot('steps', () => stepsField(context))} ${slot('helpers', () => helpersField(context))} ${strengths.render()}
        ${slot('barriers', () => barriersField(context))} ${slot('hoped', () => hopedField(context))}
      </div>
    </details>
  </div>`;
}
