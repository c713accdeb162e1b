import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../src/theme/icons.js';
import { choiceField, lineField, textField } from '../../../src/widget/controls/fields.js';
import { keepLetters } from '../../../src/widget/controls/keep-letters.js';
import type { CardPanelAccess } from '../panels.js';
import type { CrisisPlanSignature } from '../schema.js';
import { DrawingPad } from './drawing-pad.js';
import { isDoubtfulWitness } from './witness.js';

const methods = ['typed', 'drawn', 'paper'] as const;
const otherRoles = ['witness', 'agent', 'notary', 'other'] as const;

type Written = Pick<CrisisPlanSignature, 'role' | 'name' | 'relation' | 'method' | 'statement'> & { readonly date: string };

/** What keeps a signature from being one. Nothing that was written is lost by it. */
type Problem = 'name' | 'drawing' | undefined;

/** The boxes of one signature that is being made: of the person, or of somebody whose signature the person records. */
export class SignatureForm {
  readonly #blank: Written;
  readonly #pad: DrawingPad;
  #written: Written;
  #problem: Problem;

  constructor(
    private readonly access: CardPanelAccess,
    private readonly who: 'own' | 'other',
  ) {
    const role = who === 'own' ? 'person' : 'witness';
    this.#written = this.#blank = { role, name: '', relation: '', method: 'typed', statement: '', date: '' };
    this.#pad = new DrawingPad(this.#id('pad'), access.changed);
  }

  #id(field: string): string {
    return `sign-${this.who}-${field}`;
  }

  reset(): void {
    this.#written = this.#blank;
    this.#problem = undefined;
    this.#pad.reset();
  }

  /** Shows what is missing, if anything, and gives the selector of where it can be mended. */
  check(): string | undefined {
    const { name, method } = this.#written;
    this.#problem = !name.trim() ? 'name' : method === 'drawn' && this.#pad.isEmpty ? 'drawing' : undefined;
    if (!this.#problem) return undefined;
    this.access.say(this.#problem === 'name' ? 'sign_name_missing' : 'sign_draw_missing');
    this.access.changed();
    // Who cannot draw finds the other ways there.
    return `#${this.#id(this.#problem === 'name' ? 'name' : 'method-drawn')}`;
  }

  /** What was written, as it is stored. */
  signature(id: string, digest: string, now: string): CrisisPlanSignature {
    const { date, ...words } = this.#written;
    const drawing = words.method === 'drawn' ? this.#pad.data : '';
    return { id, ...words, name: words.name.trim(), at: words.method === 'paper' ? date : now, digest, drawing };
  }

  get #isDoubtful(): boolean {
    return isDoubtfulWitness(this.access.plan(), this.#written);
  }

  #set(change: Partial<Written>): void {
    const before = this.#isDoubtful;
    this.#written = { ...this.#written, ...change };
    if (this.#written.name.trim() && this.#problem === 'name') this.#problem = undefined;
    if (this.#isDoubtful && !before) this.access.say('sign_witness_warning');
    this.access.changed();
  }

  render(): TemplateResult {
    const { t } = this.access;
    const { relation, method, statement, role } = this.#written;
    const isOther = this.who === 'other';
    return html`
      ${
        isOther
          ? choiceField({
              id: this.#id('role'),
              label: t('sign_role'),
              value: role,
              change: (value) => this.#set({ role: value }),
              choices: otherRoles.map((key) => [key, t(`formal_role_${key}`)]),
            })
          : nothing
      }
      ${this.#renderName()}
      ${
        isOther
          ? lineField({
              id: this.#id('relation'),
              label: t('part_role'),
              value: relation,
              change: (value) => this.#set({ relation: value }),
            })
          : nothing
      }
      ${this.#renderMethods()}
      ${method === 'drawn' ? this.#pad.render(t, this.access.say, this.#problemLine('drawing', 'sign_draw_missing')) : nothing}
      ${method === 'paper' ? this.#renderDate() : nothing}
      ${textField(
        {
          id: this.#id('statement'),
          label: t(isOther ? 'sign_say_other' : 'sign_say'),
          value: statement,
          change: (value) => this.#set({ statement: value }),
        },
        1,
      )}
    `;
  }

  #problemLine(problem: Problem, key: string): TemplateResult | typeof nothing {
    if (this.#problem !== problem) return nothing;
    return html`<p class="hint" id=${this.#id('problem')}>${icon('warning')}<span>${this.access.t(key)}</span></p>`;
  }

  #renderName(): TemplateResult {
    const { t } = this.access;
    const id = this.#id('name');
    const isDoubtful = this.#isDoubtful;
    const described = [this.#problem === 'name' ? this.#id('problem') : '', isDoubtful ? `${id}-doubt` : ''].join(' ').trim();
    return html`<div class="field">
      <label for=${id}>${t('sign_name')}</label>
      ${this.#problemLine('name', 'sign_name_missing')}
      <input
        id=${id}
        type="text"
        autocomplete="off"
        dir="auto"
        aria-describedby=${described || nothing}
        .value=${this.#written.name}
        @input=${(event: Event) => this.#set({ name: (event.target as HTMLInputElement).value })}
        @keydown=${keepLetters}
      />
      ${isDoubtful ? html`<p class="hint" id="${id}-doubt">${icon('warning')}<span>${t('sign_witness_warning')}</span></p>` : nothing}
    </div>`;
  }

  #renderMethods(): TemplateResult {
    const { t } = this.access;
    const label = this.#id('method-label');
    return html`<div class="field" role="radiogroup" aria-labelledby=${label}>
      <div class="label" id=${label}>${t('sign_how')}</div>
      ${methods.map((key) => {
        const id = this.#id(`method-${key}`);
        const describedBy = key === 'drawn' && this.#problem === 'drawing' ? this.#id('problem') : nothing;
        return html`<label class="check" for=${id}>
          <input
            id=${id}
            type="radio"
            name=${this.#id('method')}
            aria-describedby=${describedBy}
            .checked=${this.#written.method === key}
            @change=${() => this.#set({ method: key })}
          />
          <span>${t(`sign_${key}`)}</span>
        </label>`;
      })}
    </div>`;
  }

  #renderDate(): TemplateResult {
    const { t } = this.access;
    const id = this.#id('date');
    return html`<div class="field">
      <label for=${id}>${t('sign_date')}</label>
      <p class="quiet" id="${id}-hint">${t('sign_paper_help')}</p>
      <input
        id=${id}
        type="date"
        autocomplete="off"
        aria-describedby="${id}-hint"
        .value=${this.#written.date}
        @change=${(event: Event) => this.#set({ date: (event.target as HTMLInputElement).value })}
      />
    </div>`;
  }
}
