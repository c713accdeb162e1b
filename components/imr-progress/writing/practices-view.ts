import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../src/theme/icons.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { BesideRecord } from '../../../src/widget/beside-record.js';
import { lineField, textField } from '../../../src/widget/controls/fields.js';
import { RemovedRecord } from '../../../src/widget/removed-record.js';
import { practiceKind } from '../kind.js';
import type { ImrAccess } from '../panels.js';
import type { TriedThing } from '../practices.js';
import type { Practice } from '../schema.js';
import type { ShownTopic } from '../topics.js';
import { answerButtons } from './answer-buttons.js';
import { ReminderView } from './reminder-view.js';

/** So many of those written before are drawn at once. */
const slice = 10;

/** Something to try: what, when, where, with whom; and how it went. One record each, so that many stay cheap. */
export class PracticesView {
  readonly #open: BesideRecord<Practice>;
  readonly #removed: RemovedRecord;
  readonly #reminder: ReminderView;
  #drawn = slice;

  constructor(private readonly access: ImrAccess) {
    this.#open = new BesideRecord(access, practiceKind);
    this.#reminder = new ReminderView(access);
    this.#removed = new RemovedRecord({ ...access, fail: (error) => access.fail(error, 'save') }, 'practice_removed', () =>
      access.say('practice_back'),
    );
  }

  reset(): void {
    this.#open.reset();
    this.#removed.reset();
    this.#reminder.reset();
    this.#drawn = slice;
  }

  render(topic: ShownTopic): TemplateResult {
    const { t, heading, practices } = this.access;
    const { body, id } = this.#open;
    const all = practices().filter((thing) => thing.topic === topic.key);
    const rows = all.filter((thing) => thing.id !== id || !body);
    const more = (): void => {
      this.#drawn += slice;
      this.access.changed();
    };
    const add = (): void => {
      this.#reminder.reset();
      void this.#open.open(undefined, '[id="practice.what"]');
    };
    return html`<section class="practices" data-practices aria-labelledby="practices-title">
      ${heading(t('practices'), 2, 'practices-title')}
      <p class="quiet">${t('practices_help')}</p>
      ${
        body
          ? this.#renderForm(topic, body)
          : html`<div class="actions">
              <button type="button" data-add-practice @click=${add}>${writingIcon('plus')}${t('practice_add')}</button>
            </div>`
      }
      ${this.#removed.render()}
      <ul class="tried">
        ${rows.slice(0, this.#drawn).map((thing, index) => this.#renderRow(thing, index, rows.length))}
      </ul>
      ${
        rows.length > this.#drawn
          ? html`<button type="button" class="plain" data-more-practices @click=${more}>${t('goals_more')}</button>`
          : nothing
      }
    </section>`;
  }

  #change(topic: ShownTopic, change: Partial<Practice>, field: string): void {
    this.#open.change({ topic: topic.key, topicTitle: topic.keptTitle, ...change }, field);
  }

  #renderForm(topic: ShownTopic, body: Practice): TemplateResult {
    const { t } = this.access;
    const field = (key: 'when' | 'where' | 'withWhom', label: string): TemplateResult =>
      lineField({
        ...{ id: `practice.${key}`, label: t(label), value: body[key] },
        change: (words) => this.#change(topic, { [key]: words }, key),
      });
    const wasWritten = body.what.trim() !== '';
    return html`<div class="practice-form" data-practice-form>
      ${textField({
        ...{ id: 'practice.what', label: t('practice_what'), hint: t('practice_what_hint'), value: body.what },
        change: (words) => this.#change(topic, { what: words }, 'what'),
      })}
      <div class="beside">
        ${field('when', 'practice_when_ask')} ${field('where', 'practice_where_ask')} ${field('withWhom', 'practice_with_ask')}
      </div>
      ${
        wasWritten
          ? html`<div class="field">
                <div class="label" id="practice-answer">${t('practice_how_ask')}</div>
                ${answerButtons({
                  t,
                  labelledBy: 'practice-answer',
                  chosen: body.answer,
                  choose: (answer) => {
                    const at = new Date().toISOString();
                    const again = body.answer === answer;
                    const said = again ? { answer: '', answeredAt: '' } : { answer, answeredAt: at, askedAt: body.askedAt || at };
                    this.#change(topic, said, 'answer');
                  },
                })}
              </div>
              ${
                body.answer
                  ? textField({
                      ...{ id: 'practice.how', label: t('practice_more'), value: body.how },
                      change: (words) => this.#change(topic, { how: words }, 'how'),
                    })
                  : nothing
              }
              ${body.answer ? nothing : this.#reminder.render()}`
          : nothing
      }
      <div class="actions">
        <button type="button" data-practice-done @click=${() => this.#open.close('[data-add-practice]')}>
          ${writingIcon('check')}${t('done')}
        </button>
      </div>
    </div>`;
  }

  #renderRow(thing: TriedThing, index: number, count: number): TemplateResult {
    const { t, place } = this.access;
    const { id, lang, revision, answer } = thing;
    const [line] = this.access.words()?.practiceLine(thing, this.access) ?? [];
    const position = { position: index + 1, count };
    const { subject } = place();
    const open = (): void => {
      this.#reminder.reset();
      void this.#open.open(id, '[id="practice.what"]');
    };
    const remove = async (): Promise<void> => {
      await this.#removed.remove({ subject, kind: practiceKind.name, id, revision });
    };
    return html`<li data-thing=${id}>
      <div class="thing" lang=${lang}>
        <span class="words" dir="auto">${line?.text}</span>
        ${line?.details?.map((detail) => html`<span class="detail"><span class="quiet">${detail.label}:</span> <bdi>${detail.text}</bdi></span>`)}
      </div>
      <button type="button" class="plain" data-change aria-label=${t('practice_change', position)} @click=${open}>
        ${icon('edit')}${t(answer ? 'edit' : 'practice_how_ask')}
      </button>
      <button type="button" class="icon" data-remove aria-label=${t('remove', position)} @click=${() => void remove()}>
        ${writingIcon('remove')}
      </button>
    </li>`;
  }
}
