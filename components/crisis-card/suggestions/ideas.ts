import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { CardAccess } from '../card-editor.js';
import type { GroupKey } from '../fields.js';
import type { CrisisCardKey } from '../messages.js';
import { suggestionsTexts } from './messages.js';

/** At most so many ideas stand below a field. */
export const mostIdeas = 4;

/** Kept in `hintsSeen`: no ideas at all, or (with the key of a group) none there. */
const off = 'ideas';
const offIn = (group: string): string => `${off}-${group}`;
const isOff = (hint: string): boolean => hint === off || hint.startsWith(offIn(''));

type Texts = Readonly<Record<string, unknown>>;

/** Keys of the ideas for a field. */
export const ideasOf = (group: string, field: string, texts: Texts = suggestionsTexts.english): string[] =>
  Array.from({ length: mostIdeas }, (_, index) => `ideas_${group}_${field}_${index + 1}`).filter((key) => key in texts);

/**
 * Ideas below the fields of the edit view, folded away: what kind of thing people write there. They are words to read and
 * put nothing into a field. The person can send them away, for one part or for all, and have them back.
 */
export class Ideas {
  /** Fields whose ideas were looked at: until then they are not in the page, where they would be a quarter of all nodes. */
  readonly #opened = new Set<string>();

  /** How many of them were looked at. */
  get opened(): number {
    return this.#opened.size;
  }

  constructor(
    private readonly card: LitElement,
    private readonly access: Pick<CardAccess, 'plan' | 'update' | 't' | 'say'>,
  ) {}

  readonly #t = (key: string): string => this.access.t(key as CrisisCardKey);

  /** The ideas for one field; nothing where it has none or the person wants none. */
  of(group: GroupKey, field: string): TemplateResult | typeof nothing {
    const keys = ideasOf(group, field);
    const { hintsSeen } = this.access.plan();
    if (keys.length === 0 || hintsSeen.includes(off) || hintsSeen.includes(offIn(group))) return nothing;
    const path = `${group}.${field}`;
    return html`<details class="ideas" data-ideas=${path} @toggle=${() => this.#open(path)}>
      <summary @click=${() => this.#open(path)}>
        ${this.#t('ideas')}<span class="visually-hidden">: ${this.#t(`${group}_${field}`)}</span>
      </summary>
      ${this.#opened.has(path) ? this.#list(group, keys) : nothing}
    </details>`;
  }

  #open(path: string): void {
    if (this.#opened.has(path)) return;
    this.#opened.add(path);
    this.card.requestUpdate();
  }

  #list(group: GroupKey, keys: readonly string[]): TemplateResult {
    return html`<ul>
        ${keys.map((key) => html`<li>${this.#t(key)}</li>`)}
      </ul>
      <div class="actions">
        <button type="button" class="plain" data-dismiss="group" @click=${() => this.#dismiss(group, offIn(group), 'ideas_gone')}>
          ${this.#t('ideas_dismiss')}
        </button>
        <button type="button" class="plain" data-dismiss="all" @click=${() => this.#dismiss(group, off, 'ideas_gone_all')}>
          ${this.#t('ideas_dismiss_all')}
        </button>
      </div>`;
  }

  /** The way to have them back, where some are away. */
  again(): TemplateResult | typeof nothing {
    if (!this.access.plan().hintsSeen.some(isOff)) return nothing;
    return html`<div class="actions">
      <button type="button" data-ideas-again @click=${() => this.#bringBack()}>${this.#t('ideas_again')}</button>
    </div>`;
  }

  #dismiss(group: GroupKey, hint: string, message: 'ideas_gone' | 'ideas_gone_all'): void {
    const { plan, update, say, t } = this.access;
    update({ ...plan(), hintsSeen: [...plan().hintsSeen, hint] });
    say(message, { place: t('arrange') });
    void focusWhenRendered(this.card, `#part-${group}`);
  }

  #bringBack(): void {
    const { plan, update, say } = this.access;
    update({ ...plan(), hintsSeen: plan().hintsSeen.filter((hint) => !isOff(hint)) });
    say('ideas_back');
    void focusWhenRendered(this.card, '#arrange-title');
  }
}
