import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../src/a11y/focus.js';
import type { RecordDetail } from '../../src/events/recovery-event.js';
import { uuid } from '../../src/record/uuid.js';
import { icon } from '../../src/theme/icons.js';
import { choiceField, textField } from '../../src/widget/controls/fields.js';
import type { LinkAccess } from './link-access.js';
import { enders } from './choices.js';
import { comeBackField } from './edit-view.js';
import { endingOf, formOf } from './link-state.js';
import type { PeerLink } from './schema.js';

/** What a host knows of a record: when the person asked, as long as they do; when they offered help. */
interface Told {
  readonly id: string | undefined;
  readonly asked: string;
  readonly offered: string;
}

const now = (): string => new Date().toISOString();

/** Asking to meet, ending, going on, offering help: each in one act, each with a way back. */
export class Acts {
  /** A text about what came of the last act that was held up. */
  #result = '';
  /** What to go back to where the host cannot pass it on. */
  #beforeAsking: Partial<PeerLink> | undefined;
  #told: Told = { id: undefined, asked: '', offered: '' };

  constructor(private readonly access: LinkAccess) {}

  reset(): void {
    this.#result = '';
    this.#beforeAsking = undefined;
  }

  // ---- what the host is told ------------------------------------------------------------------------------------

  /** What holds by now. What came from elsewhere, or was there before, is no act of this moment. */
  note(): void {
    const body = this.access.stored();
    const isOver = Boolean(body?.endings.at(-1)?.by);
    this.#told = { id: this.access.place().id, asked: (!isOver && body?.askedAt) || '', offered: body?.offeredAt ?? '' };
  }

  /** Tells what has become true with a save, whichever way it came about: a button, or "Undo". */
  tell({ kind, id, subject, revision, at }: RecordDetail): void {
    const before = this.#told;
    this.note();
    const { asked, offered } = this.#told;
    const was = before.id === id ? before : { asked: '', offered: '' };
    const detail = { kind, id, subject, revision, at };
    const peer = this.access.stored()?.peer.id ?? '';
    if (asked && asked !== was.asked) {
      const event = this.access.tell('recovery-peer-requested', { ...detail, peer }, { cancelable: true });
      if (event.defaultPrevented) this.#takeBackRequest(was.asked);
    } else if (was.asked && !asked) this.access.tell('recovery-peer-ended', { ...detail, peer });
    if (offered && offered !== was.offered) this.access.tell('recovery-peer-offered', detail);
  }

  /** The host could not pass it on: so nothing was asked, and that is what is kept. */
  #takeBackRequest(asked: string): void {
    this.#told = { ...this.#told, asked };
    this.access.set(this.#beforeAsking ?? { askedAt: asked });
    void this.access.save();
    this.#show('ask_refused');
  }

  // ---- acts -----------------------------------------------------------------------------------------------------

  #show(result: string): void {
    this.#result = result;
    this.access.say(result);
    this.access.changed();
  }

  /** Does it, and undoes it where it could not be kept: what is not kept has not happened. */
  async #do(change: Partial<PeerLink>, said: string): Promise<void> {
    this.#result = '';
    const { access } = this;
    const before = access.link();
    const { id } = access.place();
    access.set(change);
    if (await access.save()) {
      if (!this.#result) access.say(said);
    } else if (id === undefined || access.place().id === id)
      access.set(Object.fromEntries(Object.keys(change).map((key) => [key, before[key]])));
    void focusWhenRendered(access.element, '#acts-title');
  }

  readonly #ask = (): void => {
    const link = this.access.link();
    const { askedAt, endings } = link;
    const ending = endingOf(link, this.access.record()?.notes ?? []);
    // What is asked after an ending comes after it, whatever the clocks say.
    const at = [now(), ending?.at ?? ''].sort()[1]!;
    this.#beforeAsking = { askedAt, endings };
    void this.#do({ askedAt: at, ...(ending && { endings: [...endings, { id: uuid(), by: '', at, words: '' }] }) }, 'asked_said');
  };

  readonly #end = (): void => {
    const ending = { id: uuid(), by: 'me', at: now(), words: '' };
    void this.#do({ endings: [...this.access.link().endings, ending] }, 'end_said');
  };

  readonly #goOn = (): void => {
    const ending = { id: uuid(), by: '', at: now(), words: '' };
    void this.#do({ endings: [...this.access.link().endings, ending] }, 'go_on_said');
  };

  readonly #offer = (): void => {
    const { access } = this;
    const { subject, id = '' } = access.place();
    const detail = { kind: 'peer-link', id, subject, revision: access.record()?.revision ?? 0, at: now() };
    const question = access.tell('recovery-before-peer-offer', detail, { cancelable: true });
    if (question.defaultPrevented) this.#show('offer_refused');
    else void this.#do({ offeredAt: now() }, 'offer_said');
  };

  // ---- markup ---------------------------------------------------------------------------------------------------

  /** @param isRead what was asked for stands in the words above */
  render(isRead: boolean): TemplateResult | typeof nothing {
    const link = this.access.link();
    return formOf(link) === 'help' ? this.#renderOffer(link, isRead) : this.#renderMeeting(link, isRead);
  }

  #frame(title: string, content: unknown): TemplateResult {
    const { t, heading } = this.access;
    return html`<section class="acts" aria-labelledby="acts-title">
      ${heading(t(title), 1, 'acts-title')} ${content}
      ${this.#result ? html`<p data-result>${icon('warning')}<span>${t(this.#result)}</span></p>` : nothing}
    </section>`;
  }

  #button(name: string, act: () => void, text: string, isFirst = false): TemplateResult {
    return html`<button type="button" class=${isFirst ? 'primary' : ''} data-act=${name} @click=${act}>${text}</button>`;
  }

  #renderMeeting(link: PeerLink, isRead: boolean): TemplateResult | typeof nothing {
    const { t, record, day, host } = this.access;
    const { peer, anyone, askedAt, meetings } = link;
    const present = record();
    if (endingOf(link, present?.notes ?? [])) return this.#renderEnded(link);
    const canAsk = peer.id !== '' || anyone;
    const end = present && (meetings.length > 0 || askedAt || (!peer.id && peer.name.trim()));
    if (!canAsk && !end && !this.#result) return nothing;
    const ask = t(peer.id ? 'ask' : 'ask_anyone', { name: peer.name });
    const asking = askedAt
      ? html`${isRead ? nothing : html`<p>${t('asked', { date: day(askedAt) })}</p>`}
          <p class="host-words">${host('answer') || t('ask_answer_none')}</p>`
      : canAsk
        ? html`<p>${t('ask_help')}</p>
            <div class="actions">${this.#button('ask', this.#ask, ask, true)}</div>`
        : nothing;
    const isWish = askedAt !== '' && meetings.length === 0;
    const ending = isWish
      ? this.#button('ask-back', () => void this.#do({ askedAt: '' }, 'ask_back_said'), t('ask_back'))
      : this.#button('end', this.#end, t('end'));
    return this.#frame(
      'acts',
      html`${asking}
      ${
        end
          ? html`<div class="actions">${ending}</div>
              <p class="quiet">${t('end_help')}</p>`
          : nothing
      }`,
    );
  }

  /** Who ended it, if the person wants to say so; how to come back; and the way back itself. */
  #renderEnded(link: PeerLink): TemplateResult {
    const { access } = this;
    const { t, host } = access;
    const own = link.endings.at(-1);
    const set = (change: object, field: string): void => {
      const { endings } = access.link();
      access.set({ endings: endings.map((one, index) => (index === endings.length - 1 ? { ...one, ...change } : one)) }, field);
    };
    const isOwn = own?.by && endingOf(link, access.record()?.notes ?? []) === own;
    const canAsk = link.peer.id !== '' || link.anyone;
    return this.#frame(
      'acts',
      html`${
          isOwn
            ? html`${choiceField({
                ...{
                  id: 'ended.by',
                  label: t('ended_by'),
                  value: own.by,
                  choices: enders.map((one) => [one, t(`ended_${one}`)]),
                },
                change: (by) => set({ by: by || 'me' }, 'ended.by'),
              })}
              ${textField({ id: 'ended.words', label: t('ended_words'), value: own.words, change: (words) => set({ words }, 'ended.words') }, 1)}`
            : nothing
        }
        ${host('comeBack') ? html`<p class="host-words">${host('comeBack')}</p>` : nothing} ${comeBackField(access)}
        <div class="actions">
          ${canAsk ? this.#button('again', this.#ask, t('again')) : this.#button('go-on', this.#goOn, t('go_on'))}
        </div>`,
    );
  }

  #renderOffer({ offeredAt }: PeerLink, isRead: boolean): TemplateResult {
    const { t, day, host } = this.access;
    return this.#frame(
      'offer_title',
      html`<p class="host-words">${host('helping') || t('helping_host_none')}</p>
        ${
          offeredAt
            ? isRead
              ? nothing
              : html`<p>${t('offered', { date: day(offeredAt) })}</p>`
            : html`<p>${t('offer_help')}</p>
                <div class="actions">${this.#button('offer', this.#offer, t('offer'), true)}</div>`
        }`,
    );
  }
}
