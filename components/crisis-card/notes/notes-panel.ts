import { html, nothing, type TemplateResult } from 'lit';
import type { Note } from '../../../src/record/record.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import { NoteForm } from './note-form.js';
import { NoteView } from './note-view.js';

/**
 * Joint making: those who help write notes and proposals as themselves, the person decides. Source: joint crisis plans
 * (Henderson et al. 2004; Slade et al. 2014), where an outside facilitator leads the talk and the person has the last word.
 */
export class NotesPanel implements Panel {
  readonly #form: NoteForm;
  readonly #view: NoteView;

  constructor(private readonly access: CardPanelAccess) {
    this.#form = new NoteForm(access);
    this.#view = new NoteView(access, (note) => this.#form.open(note));
  }

  reset(): void {
    this.#form.reset();
    this.#view.reset();
  }

  render(): TemplateResult {
    const { t, heading, record, actor, canWrite } = this.access;
    const isPerson = actor().kind === 'person';
    const notes = [...(record()?.notes ?? [])].reverse();
    const shown = notes.filter(({ hiddenByOwner }) => !hiddenByOwner);
    const hidden = isPerson ? notes.filter(({ hiddenByOwner }) => hiddenByOwner) : [];
    return html`
      ${heading(t('panel_notes'), 1, 'notes-title')}
      <p>${isPerson ? t('notes_intro_person') : t('notes_intro_other')}</p>
      ${!isPerson && canWrite() ? (record() ? this.#form.render() : html`<p>${t('notes_nothing')}</p>`) : nothing}
      ${shown.length > 0 ? this.#list(shown) : record() || isPerson ? html`<p>${t('notes_none')}</p>` : nothing}
      ${
        hidden.length > 0
          ? html`<details data-hidden-notes>
              <summary>${t('notes_hidden')}</summary>
              ${this.#list(hidden)}
            </details>`
          : nothing
      }
    `;
  }

  #list(notes: readonly Note[]): TemplateResult {
    return html`<ul class="notes">
      ${notes.map((note) => this.#view.render(note))}
    </ul>`;
  }
}
