import { html, type TemplateResult } from 'lit';
import { writingIcon } from '../../src/theme/writing-icons.js';
import { ListController, type ListItem } from '../../src/widget/list-controller.js';
import { ApproachView } from './approach-view.js';
import { CheckInsView } from './check-ins-view.js';
import { editGoal } from './edit-view.js';
import type { GoalAccess } from './panels.js';
import { StateView } from './state-view.js';
import { StrengthPicker } from './strength-picker.js';

/** Lists of a goal whose entries the person adds, orders and takes out. */
export const goalLists = ['steps', 'helpers', 'barriers', 'strengths'] as const;
export type GoalList = (typeof goalLists)[number];

/** What edits a goal, and what is done with it from day to day: where the person is, how it is going. */
export class GoalEditor {
  readonly #lists: ListController;
  readonly #approach: ApproachView;
  readonly #strengths: StrengthPicker;
  readonly #state: StateView;
  readonly #checkIns: CheckInsView;

  constructor(private readonly access: GoalAccess) {
    this.#lists = new ListController(access.element, {
      read: (path) => access.goal()[path as GoalList],
      write: (path, items) => this.#write(path as GoalList, items),
      say: (message, parameters) => access.say(message, parameters),
    });
    this.#approach = new ApproachView(access);
    this.#strengths = new StrengthPicker(access, this.#lists);
    this.#state = new StateView(access);
    this.#checkIns = new CheckInsView(access);
  }

  /** Another record is about to appear. */
  reset(): void {
    this.#lists.reset();
    this.#approach.reset();
    this.#checkIns.reset();
  }

  #write(path: GoalList, items: readonly ListItem[], field?: string): void {
    this.access.update({ ...this.access.goal(), [path]: items }, field);
  }

  /** The edit view. */
  render(): TemplateResult {
    const { access } = this;
    const { t } = access;
    return html`
      ${editGoal({
        access,
        goal: access.goal(),
        lists: this.#lists,
        approach: this.#approach,
        strengths: this.#strengths,
        set: (change, field) => access.update({ ...access.goal(), ...change }, field),
        setItem: (path, id, change) => {
          const items = (access.goal()[path] as readonly ListItem[]).map((item) =>
            item.id === id ? { ...item, ...change } : item,
          );
          this.#write(path, items, `${path}.${id}.${Object.keys(change).join()}`);
        },
      })}
      <div class="actions">
        <button type="button" class="primary" data-read @click=${() => access.turnTo('read')}>
          ${writingIcon('check')}${t('done')}
        </button>
        <button type="button" data-list @click=${() => access.turnTo('list')}>${t('back_to_list')}</button>
      </div>
    `;
  }

  /** What stands below the goal where it is read. */
  renderNow(): TemplateResult {
    return html`${this.#state.render()} ${this.#checkIns.render()}`;
  }
}
