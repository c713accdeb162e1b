import { ListController, type ListItem } from '../../src/widget/list-controller.js';
import type { TemplateResult } from 'lit';
import type { CollegeAccess } from './access.js';
import { editPlan, type PlanList } from './edit-view.js';

/** What edits the learning plan. */
export class PlanEditor {
  readonly #lists: ListController;

  constructor(private readonly access: CollegeAccess) {
    this.#lists = new ListController(access.element, {
      read: (path) => access.body()[path as PlanList],
      write: (path, items) => this.#write(path as PlanList, items),
      say: (message, parameters) => access.say(message, parameters),
    });
  }

  /** Another person is about to appear. */
  reset(): void {
    this.#lists.reset();
  }

  #write(path: PlanList, items: readonly ListItem[], field?: string): void {
    this.access.update({ ...this.access.body(), [path]: items }, field);
  }

  render(): TemplateResult {
    const { access } = this;
    return editPlan({
      access,
      plan: access.body(),
      lists: this.#lists,
      set: (change, field) => access.update({ ...access.body(), ...change }, field),
      setItem: (path, id, change) => {
        const items = (access.body()[path] as readonly ListItem[]).map((item) =>
          item.id === id ? { ...item, ...change } : item,
        );
        this.#write(path, items, `${path}.${id}.${Object.keys(change).join()}`);
      },
    });
  }
}
