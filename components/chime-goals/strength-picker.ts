import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../src/a11y/focus.js';
import { uuid } from '../../src/record/uuid.js';
import { writingIcon } from '../../src/theme/writing-icons.js';
import type { ListController } from '../../src/widget/list-controller.js';
import type { GoalAccess } from './panels.js';
import { wordsBehind, type StrengthWords } from './strength-words.js';

/** Strengths that back a goal. A goal holds where their words stand, never the words: those have one place only. */
export class StrengthPicker {
  constructor(
    private readonly access: GoalAccess,
    private readonly lists: ListController,
  ) {}

  #add({ record, entry }: StrengthWords): void {
    const goal = this.access.goal();
    this.access.update({ ...goal, strengths: [...goal.strengths, { id: uuid(), kind: 'strength', record, entry }] });
    void focusWhenRendered(this.access.element, '.strengths-pick > summary');
  }

  render(): TemplateResult | typeof nothing {
    const { t, goal, strengths } = this.access;
    const all = strengths();
    const links = goal().strengths;
    const free = (all ?? []).filter((one) => !links.some((link) => link.record === one.record && link.entry === one.entry));
    const removedAt = this.lists.removedAt('strengths');
    if (!all || (all.length === 0 && links.length === 0 && removedAt === undefined)) return nothing;
    const undoLine = html`<li class="removed" data-removed="strengths">
      <span class="quiet">${t('removed')}</span>
      <button type="button" class="plain" @click=${() => this.lists.putBack('strengths')}>
        ${writingIcon('undo')}${t('put_back')}
      </button>
    </li>`;
    return html`<div class="field item-list" role="group" aria-labelledby="strengths-label">
      <div class="label" id="strengths-label">${t('strengths')}</div>
      <ul data-list="strengths">
        ${links.map((link, index) => {
          const words = wordsBehind(link, all);
          return html`${removedAt === index ? undoLine : nothing}
            <li data-item=${link.id}>
              <span class="linked ${words ? '' : 'quiet'}" dir="auto">${words ?? t('strength_gone')}</span>
              <button
                type="button"
                class="icon"
                data-remove
                title=${t('strength_remove')}
                aria-label=${t('remove', { position: index + 1, count: links.length })}
                @click=${() => this.lists.remove('strengths', link.id)}
              >
                ${writingIcon('remove')}
              </button>
            </li>`;
        })}
        ${removedAt !== undefined && removedAt >= links.length ? undoLine : nothing}
      </ul>
      ${
        free.length === 0
          ? nothing
          : html`<details class="strengths-pick">
              <summary>${t('strengths_pick')}</summary>
              <ul>
                ${free.map(
                  (one) =>
                    html`<li>
                      <button type="button" class="plain" data-strength @click=${() => this.#add(one)}>
                        ${writingIcon('plus')}<span dir="auto">${one.words}</span>
                      </button>
                    </li>`,
                )}
              </ul>
            </details>`
      }
    </div>`;
  }
}
