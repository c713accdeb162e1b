import { html, nothing, type TemplateResult } from 'lit';
import type { StoredRecord } from '../../../src/record/record.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { BesideRecord } from '../../../src/widget/beside-record.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { TrialogueAccess } from '../access.js';
import { groupKind } from '../kind.js';
import type { Group } from '../schema.js';
import { GroupForm } from './group-form.js';
import { raisedGoals } from './raised-goals.js';

/** Groups: where and how they meet, on which ground rules, and what they would like to talk about. */
export class GroupPanel implements Panel {
  readonly #open: BesideRecord<Group>;
  readonly #form: GroupForm;

  constructor(private readonly access: TrialogueAccess) {
    this.#open = new BesideRecord(access, groupKind);
    this.#form = new GroupForm(access, this.#open);
  }

  reset(): void {
    this.#open.reset();
    this.#form.reset();
  }

  render(): TemplateResult {
    const { t, heading, groups, canEdit } = this.access;
    const open = this.#open.body;
    const others = groups().filter(({ id, body }) => body?.rules && (!open || id !== this.#open.id));
    const add = (): void => void this.#open.open(undefined, '[id="group.name"]');
    return html`${heading(t('panel_group'), 1)}
      <p>${t('group_intro')}</p>
      ${open ? this.#form.render(open) : nothing}
      ${others.length === 0 && !open ? html`<p class="quiet">${t('group_none')}</p>` : nothing}
      ${others.map((record, index) => this.#renderGroup(record, index))}
      ${
        canEdit() && !open
          ? html`<div class="actions">
              <button type="button" class=${others.length > 0 ? '' : 'primary'} data-add-group @click=${add}>
                ${writingIcon('plus')}${t(others.length > 0 ? 'group_add_other' : 'group_add')}
              </button>
            </div>`
          : nothing
      }
      ${open ? raisedGoals(this.access, (words) => this.#form.addIdea(words)) : nothing}`;
  }

  #renderGroup({ id, body }: StoredRecord<Group>, index: number): TemplateResult {
    const { t, heading, canEdit } = this.access;
    const said = [
      [t('group_place'), body.place],
      ['', body.neutral === 'yes' ? t('neutral_said_yes') : body.neutral === 'no' ? t('neutral_said_no') : ''],
      [t('group_getting_in'), body.gettingIn],
      [t('group_online'), body.online],
      [t('group_languages'), body.languages],
      [t('group_hosts'), body.hosts],
    ].filter(([, words]) => words?.trim());
    const rules = body.rules.filter(({ text }) => text.trim());
    const ideas = body.ideas.filter(({ text }) => text.trim());
    const change = (): void => void this.#open.open(id, '[id="group.name"]');
    return html`<section class="group" data-group=${id} aria-labelledby="group-${index}">
      ${heading(html`<bdi>${body.name.trim() || t('group_untitled')}</bdi>`, 2, `group-${index}`)}
      ${said.map(([label, words]) => html`<p>${label ? html`<span class="quiet">${label}:</span> ` : nothing}<bdi>${words}</bdi></p>`)}
      <p class="label">${t('rules')}</p>
      ${
        rules.length > 0
          ? html`<ul class="rules">
              ${rules.map(({ text }) => html`<li dir="auto">${text}</li>`)}
            </ul>`
          : html`<p class="quiet">${t('rules_none')}</p>`
      }
      ${
        ideas.length > 0
          ? html`<p class="label">${t('ideas')}</p>
              <ul class="rules">
                ${ideas.map(({ text, hands }) => html`<li><bdi>${text}</bdi>${hands > 0 ? html` <span class="quiet">(${t('idea_hands', { count: hands })})</span>` : nothing}</li>`)}
              </ul>`
          : nothing
      }
      ${canEdit() ? html`<div class="actions"><button type="button" data-change-group @click=${change}>${t('group_change')}</button></div>` : nothing}
    </section>`;
  }
}
