import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { BesideRecord } from '../../../src/widget/beside-record.js';
import { changeBeside } from '../../../src/widget/beside-session.js';
import { textField } from '../../../src/widget/controls/fields.js';
import type { Answer } from '../choices.js';
import { practiceKind } from '../kind.js';
import type { ImrAccess } from '../panels.js';
import { isOpenToAsk, mostAsked, type TriedThing } from '../practices.js';
import type { Practice } from '../schema.js';
import { answerButtons } from './answer-buttons.js';

/**
 * "How did it go?", about what was written down on an earlier visit. Asked once: who answers, skips it or goes on to something
 * else is not asked again. A visit in which nothing is done writes nothing, so it does not count.
 */
export class AskedView {
  /** What is asked about on this visit; undefined until what was written before is known. */
  #ids: readonly string[] | undefined;
  /** Only what was on screen was asked. */
  #isShown = false;
  readonly #open: BesideRecord<Practice>;

  constructor(private readonly access: ImrAccess) {
    this.#open = new BesideRecord(access, practiceKind);
  }

  reset(): void {
    this.#ids = undefined;
    this.#isShown = false;
    this.#open.reset();
  }

  /** What is written down from now on belongs to this visit, and is asked about on the next one. */
  note(): void {
    const { practices, practicesAreRead } = this.access;
    const all = practices();
    if (practicesAreRead())
      this.#ids ??= all
        .filter(isOpenToAsk)
        .slice(0, mostAsked)
        .map(({ id }) => id);
  }

  #asked(): TriedThing[] {
    return this.access.practices().filter(({ id }) => this.#ids?.includes(id));
  }

  /** The person goes on: what they were asked and have not answered is not asked again. */
  leave(): void {
    if (!this.#isShown) return;
    const askedAt = new Date().toISOString();
    const open = this.#asked().filter(isOpenToAsk);
    this.#ids = [];
    this.#isShown = false;
    this.#open.reset();
    for (const { id } of open) {
      void changeBeside(this.access, practiceKind, id, (body) => (body.askedAt ? body : { ...body, askedAt }));
    }
  }

  #skip(): void {
    this.leave();
    this.access.say('asked_skipped');
    this.access.changed();
    void focusWhenRendered(this.access.element, '#topics-title');
  }

  async #answer(id: string, answer: Answer): Promise<void> {
    if (this.#open.id !== id) await this.#open.open(id, `[data-asked="${CSS.escape(id)}"] [data-answer="${answer}"]`);
    const at = new Date().toISOString();
    const again = this.#open.body?.answer === answer;
    this.#open.change(again ? { answer: '', answeredAt: '' } : { answer, answeredAt: at, askedAt: at }, 'answer');
    await this.#open.save();
  }

  render(): TemplateResult | typeof nothing {
    this.note();
    const { t, heading } = this.access;
    const asked = this.#asked();
    if (asked.length === 0) return nothing;
    this.#isShown = true;
    return html`<section class="asked" data-asked-all aria-labelledby="asked-title">
      ${heading(t('asked'), 1, 'asked-title')} ${asked.map((thing, index) => this.#renderThing(thing, index))}
      <div class="actions">
        <button type="button" class="plain" data-skip @click=${() => this.#skip()}>
          ${t(asked.some(isOpenToAsk) ? 'asked_skip' : 'close')}
        </button>
      </div>
    </section>`;
  }

  #renderThing({ id, what, lang, answer }: TriedThing, index: number): TemplateResult {
    const { t } = this.access;
    const body = this.#open.id === id ? this.#open.body : undefined;
    const chosen = body?.answer ?? answer;
    return html`<div class="asked-thing" data-asked=${id}>
      <p class="words" id="asked-${index}" dir="auto" lang=${lang}>${what}</p>
      ${answerButtons({ t, labelledBy: `asked-${index}`, chosen, choose: (one) => void this.#answer(id, one) })}
      ${
        body && chosen
          ? textField({
              ...{ id: 'asked-how', label: t('practice_more'), value: body.how },
              change: (how) => this.#open.change({ how }, 'how'),
            })
          : nothing
      }
    </div>`;
  }
}
