import { html, nothing, type TemplateResult } from 'lit';
import type { RecordDetail } from '../../src/events/recovery-event.js';
import { writingIcon } from '../../src/theme/writing-icons.js';
import { ListController, type ListItem } from '../../src/widget/list-controller.js';
import { RemovedRecord } from '../../src/widget/removed-record.js';
import type { PeerAccess } from './access.js';
import { Acts } from './acts.js';
import { editLink, type EditContext, type LinkList } from './edit-view.js';
import { editHelping, editStory } from './give-view.js';
import { linkAccess, type LinkAccess } from './link-access.js';
import { formOf } from './link-state.js';
import { StoryCopy } from './story-copy.js';

/** What edits a record, and what is done with it: ask, end, go on, offer, take back. */
export class LinkEditor {
  private readonly access: LinkAccess;
  readonly #lists: ListController;
  readonly #acts: Acts;
  readonly #copy: StoryCopy;
  readonly #removed: RemovedRecord;
  /** Undefined until the person folds or unfolds it. */
  #isRestOpen: boolean | undefined;

  constructor(widget: PeerAccess) {
    const access = (this.access = linkAccess(widget));
    this.#lists = new ListController(access.element, {
      read: (path) => access.link()[path as LinkList],
      write: (path, items) => access.set({ [path]: items }),
      say: (message, parameters) => access.say(message, parameters),
    });
    this.#acts = new Acts(access);
    this.#copy = new StoryCopy(access);
    this.#removed = new RemovedRecord(access, 'removed_link', ({ id }) => access.openLink(id));
  }

  /** Another record is about to appear. */
  reset(): void {
    this.#lists.reset();
    this.#acts.reset();
    this.#copy.reset();
    this.#isRestOpen = undefined;
  }

  /** A record was read: what is true of it by now is told to nobody. */
  note(): void {
    this.#acts.note();
  }

  /** A record is durable: what the person did with it is told. */
  tellActs(detail: RecordDetail): void {
    this.#acts.tell(detail);
  }

  #context(): EditContext {
    const { access } = this;
    const link = access.link();
    return {
      access,
      link,
      lists: this.#lists,
      isRestOpen: this.#isRestOpen ?? (link.sharedInterests.length > 0 || link.howWeMet !== '' || link.comeBack !== ''),
      toggleRest: (isOpen) => void (this.#isRestOpen = isOpen),
      setItem: (path, id, text) => {
        const items = (access.link()[path] as readonly (ListItem & { text: string })[]).map((item) =>
          item.id === id ? { ...item, text } : item,
        );
        access.set({ [path]: items }, `${path}.${id}`);
      },
    };
  }

  /** The edit view. */
  render(): TemplateResult {
    const { access } = this;
    const { t } = access;
    const context = this.#context();
    const form = formOf(context.link);
    const fields = form === 'meet' ? editLink(context) : form === 'help' ? editHelping(context) : editStory(context);
    return html`
      ${fields} ${this.renderActs(false)}
      <div class="actions">
        <button type="button" data-read @click=${() => access.turnTo('read')}>${writingIcon('check')}${t('done')}</button>
      </div>
    `;
  }

  /** What can be done with the record, below its words. */
  renderActs(isRead = true): TemplateResult | typeof nothing {
    return formOf(this.access.link()) === 'story' ? this.#copy.render() : this.#acts.render(isRead);
  }

  /** What stands last of all: taking back, and out of the list. */
  renderAway(): TemplateResult {
    const { t } = this.access;
    return html`<div class="away">
      <div class="actions">
        ${formOf(this.access.link()) === 'meet' ? nothing : this.#renderTakeBack()}
        <button type="button" class="plain" data-remove-link @click=${() => void this.#remove()}>${t('remove_link')}</button>
      </div>
    </div>`;
  }

  #renderTakeBack(): TemplateResult {
    const { access } = this;
    const { t } = access;
    const isBack = access.record()?.status === 'withdrawn';
    const act = (): void => {
      const withdrawnAt = new Date().toISOString();
      access.amend(({ withdrawnAt: _, ...record }) =>
        isBack ? { ...record, status: 'mine' } : { ...record, status: 'withdrawn', withdrawnAt },
      );
      access.say(isBack ? 'stood_again' : 'take_back_help');
      void access.save();
    };
    return html`<button type="button" class="plain" data-take-back @click=${act}>
      ${t(isBack ? 'stand_again' : 'take_back')}
    </button>`;
  }

  /** Takes the open record out of the list, with the words of the last moment: they come back with it. */
  async #remove(): Promise<void> {
    const { access } = this;
    await access.save();
    const record = access.record();
    if (!record || access.isDirty()) return;
    access.turnTo('list');
    if (!(await this.#removed.remove(record))) return;
    access.openLink(undefined);
  }

  /** What was taken out on this visit, and the way back. */
  renderRemoved(): unknown {
    return this.#removed.render();
  }
}
