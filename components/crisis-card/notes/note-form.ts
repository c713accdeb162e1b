import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { NewNote, Note } from '../../../src/record/record.js';
import { choiceField, textField } from '../../../src/widget/controls/fields.js';
import { fields, groupKeys } from '../fields.js';
import type { CardPanelAccess } from '../panels.js';
import { digestOf } from '../sign/present-digest.js';
import { roleOf } from './note-words.js';
import { takesWords } from './take-words.js';

/** What somebody can write. The last three are statements on the whole card, signed by name. */
const purposes = ['note', 'proposal', 'disagreement', 'read', 'use', 'against'] as const;
type Purpose = (typeof purposes)[number];

const isStatement = (purpose: Purpose): boolean => purposes.indexOf(purpose) > 2;

interface Draft {
  /** That of an own note that is changed. */
  readonly id?: string;
  readonly on: string;
  readonly purpose: Purpose;
  readonly text: string;
  readonly proposed: string;
}

const emptyDraft: Draft = { on: '', purpose: 'note', text: '', proposed: '' };

/** Where somebody else writes. What is typed stays until it is saved, whatever fails. */
export class NoteForm {
  #draft = emptyDraft;
  #trouble: 'notes_empty' | 'notes_not_sent' | undefined;
  #isSending = false;

  constructor(private readonly access: CardPanelAccess) {}

  reset(): void {
    this.#draft = emptyDraft;
    this.#trouble = undefined;
    this.#isSending = false;
  }

  /** Takes an own note up again. */
  open({ id, on, purpose, text, proposed = '' }: Note): void {
    this.#draft = { id, on, purpose: purpose === 'statement' ? 'against' : (purpose ?? 'note'), text, proposed };
    this.#trouble = undefined;
    this.access.changed();
    void focusWhenRendered(this.access.element, '#notes-text, #notes-proposed');
  }

  #change(change: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...change };
    this.access.changed();
  }

  /** The words of the note: a statement may stand without any of one's own. */
  #words(): string {
    const { purpose, text } = this.#draft;
    if (!isStatement(purpose) || this.#draft.id) return text.trim();
    const { t } = this.access;
    return [t(`notes_purpose_${purpose}`), text.trim()].filter(Boolean).join(purpose === 'against' ? ' ' : '. ');
  }

  async #note(): Promise<Omit<NewNote, 'author' | 'lang'>> {
    const { id, on, purpose, proposed } = this.#draft;
    const base = { text: this.#words(), ...(id && { id }) };
    if (purpose === 'disagreement') return { ...base, on, purpose };
    if (purpose === 'note') return { ...base, on };
    if (purpose === 'proposal') return { ...base, on, purpose, proposed: proposed.trim() };
    const digest = await digestOf(this.access.plan());
    const signature = digest && ({ method: 'typed', digest, at: new Date().toISOString() } as const);
    return { ...base, on: '', purpose: 'statement', ...(signature && { signature }) };
  }

  async #send(): Promise<void> {
    const { access } = this;
    const sent = this.#draft;
    const isEmpty = sent.purpose === 'proposal' ? !sent.proposed.trim() : !this.#words();
    this.#trouble = isEmpty ? 'notes_empty' : undefined;
    if (isEmpty || this.#isSending) {
      access.changed();
      if (isEmpty) await focusWhenRendered(access.element, sent.purpose === 'proposal' ? '#notes-proposed' : '#notes-text');
      return;
    }
    this.#isSending = true;
    try {
      await access.addNote(await this.#note());
      // What was typed meanwhile stays.
      if (this.#draft === sent) this.#draft = emptyDraft;
      access.say('notes_sent');
    } catch {
      this.#trouble = 'notes_not_sent';
    }
    this.#isSending = false;
    access.changed();
    await focusWhenRendered(access.element, this.#trouble ? '[data-send]' : '#notes-form');
  }

  render(): TemplateResult {
    const { t, heading, actor } = this.access;
    const { on, purpose, text, proposed, id } = this.#draft;
    const { name, roleText } = actor();
    const whole = isStatement(purpose);
    // A check mark takes no words, so none can be proposed for it.
    const places = groupKeys.flatMap((group) =>
      fields[group]
        .map(({ key }) => `${group}.${key}`)
        .filter((path) => purpose !== 'proposal' || takesWords(path))
        .map((path) => [path, `${t(`group_${group}`)}: ${t(path.replace('.', '_'))}`] as const),
    );
    return html`<section class="panel-part" data-form>
      ${heading(t('notes_write'), 2, 'notes-form')}
      <p>${roleText ? t('notes_as_role', { name, role: roleOf(actor(), t) }) : t('notes_as', { name })} ${t('notes_decides')}</p>
      ${choiceField({
        ...{ id: 'notes-purpose', label: t('notes_purpose'), value: purpose },
        choices: purposes.map((one) => [one, t(`notes_purpose_${one}`)] as const),
        change: (value) => this.#change({ purpose: purposes.find((one) => one === value) ?? 'note' }),
      })}
      ${
        whole
          ? nothing
          : choiceField({
              ...{ id: 'notes-on', label: t('notes_on'), value: on || 'whole' },
              choices: [['whole', t('notes_whole')], ...places],
              change: (value) => this.#change({ on: value === 'whole' ? '' : value }),
            })
      }
      ${
        purpose === 'proposal'
          ? textField({
              id: 'notes-proposed',
              label: t('notes_proposed'),
              value: proposed,
              change: (value) => this.#change({ proposed: value }),
            })
          : nothing
      }
      ${textField({ id: 'notes-text', label: t('notes_text'), value: text, change: (value) => this.#change({ text: value }) })}
      ${this.#trouble ? html`<p role="alert">${t(this.#trouble)}</p>` : nothing}
      <div class="actions">
        <button type="button" class="primary" data-send @click=${() => void this.#send()}>
          ${id ? t('notes_change') : t('notes_send')}
        </button>
      </div>
    </section>`;
  }
}
