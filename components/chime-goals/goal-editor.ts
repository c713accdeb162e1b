import { html, nothing, type TemplateResult } from 'lit';
import { RecoveryError, isRecoveryError } from '../../src/errors.js';
import { writingIcon } from '../../src/theme/writing-icons.js';
import { ListController, type ListItem } from '../../src/widget/list-controller.js';
import { ApproachView } from './approach-view.js';
import type { CheckInsView } from './now/check-ins-view.js';
import { editGoal } from './edit-view.js';
import type { GoalAccess } from './panels.js';
import type { StateView } from './now/state-view.js';
import { RemovedRecord } from '../../src/widget/removed-record.js';
import type { Goal } from './schema.js';
import { StrengthPicker } from './strength-picker.js';

/** Lists of a goal whose entries the person adds, orders and takes out. */
export const goalLists = ['steps', 'helpers', 'barriers', 'strengths'] as const;
export type GoalList = (typeof goalLists)[number];

/** Somebody who has written more than the first words sees all of it; nobody else is met by a long form. */
const hasRest = (goal: Goal): boolean =>
  [...goalLists, 'facets' as const, 'citizenship' as const].some((key) => goal[key].length > 0);

/** What edits a goal, and what is done with it from day to day: where the person is, how it is going. */
export class GoalEditor {
  readonly #lists: ListController;
  readonly #approach: ApproachView;
  readonly #strengths: StrengthPicker;
  readonly #removed: RemovedRecord;
  #now: { readonly state: StateView; readonly checkIns: CheckInsView } | undefined;
  #askedNow = false;
  /** Undefined until the person folds or unfolds it. */
  #isRestOpen: boolean | undefined;

  constructor(private readonly access: GoalAccess) {
    this.#lists = new ListController(access.element, {
      read: (path) => access.goal()[path as GoalList],
      write: (path, items) => this.#write(path as GoalList, items),
      say: (message, parameters) => access.say(message, parameters),
    });
    this.#approach = new ApproachView(access);
    this.#strengths = new StrengthPicker(access, this.#lists);
    this.#removed = new RemovedRecord(access, 'removed_goal', ({ id }) => access.openGoal(id));
  }

  /** Another record is about to appear. */
  reset(): void {
    this.#lists.reset();
    this.#approach.reset();
    this.#isRestOpen = undefined;
    this.#now?.checkIns.reset();
    // Asked for again where it could not be had.
    this.#askedNow = this.#now !== undefined;
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
        isRestOpen: this.#isRestOpen ?? hasRest(access.goal()),
        toggleRest: (isOpen) => void (this.#isRestOpen = isOpen),
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

  /** What stands below the goal where it is read: how it is going, where the person is with it. */
  renderNow(): TemplateResult | typeof nothing {
    if (!this.#askedNow) void this.#loadNow();
    return this.#now ? html`${this.#now.checkIns.render()} ${this.#now.state.render()}` : nothing;
  }

  async #loadNow(): Promise<void> {
    this.#askedNow = true;
    const { access } = this;
    try {
      const part = await import('./now/now.now-writing.part.js');
      await access.equip(part.nowTexts, [part.nowStyles]);
      this.#now ??= { state: new part.StateView(access), checkIns: new part.CheckInsView(access) };
      access.changed();
    } catch (cause) {
      access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }));
    }
  }

  /** What stands last of all: out of sight, or out of the list. Neither is the end of it. */
  renderAway(): TemplateResult {
    const { access } = this;
    const { t } = access;
    const isAway = access.goal().putAwayAt !== '';
    const put = (): void => {
      access.update({ ...access.goal(), putAwayAt: isAway ? '' : new Date().toISOString() });
      access.say(isAway ? 'was_brought_back' : 'was_put_away');
      void access.save();
    };
    return html`<div class="away">
      <div class="actions">
        <button type="button" class="plain" data-put-away @click=${put}>${t(isAway ? 'bring_back' : 'put_away')}</button>
        <button type="button" class="plain" data-remove-goal @click=${() => void this.#remove()}>${t('remove_goal')}</button>
      </div>
      ${isAway ? nothing : html`<p class="quiet">${t('put_away_help')}</p>`}
    </div>`;
  }

  /** Takes the open goal out of the list, with the words of the last moment: they come back with it. */
  async #remove(): Promise<void> {
    const { access } = this;
    await access.save();
    const record = access.record();
    if (!record || access.isDirty()) return;
    access.turnTo('list');
    if (!(await this.#removed.remove(record))) return;
    access.openGoal(undefined);
  }

  /** What was taken out on this visit, and the way back. */
  renderRemoved(): unknown {
    return this.#removed.render();
  }
}
