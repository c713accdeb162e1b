import { html, nothing, type TemplateResult } from 'lit';
import { linesOf } from '../document.js';
import type { CardPanelAccess } from '../panels.js';
import { arrangedSections, isGroup } from '../sections.js';
import { choicesAt, type NoteChoice, type NoteDraft } from './note-draft.js';
import { fieldsOf, partLabel, placeOf } from './place.js';
import { isStatementKind } from './statement.js';

type Place = Pick<NoteDraft, 'part' | 'field'> & { readonly on: string };

const select = (
  id: string,
  label: string,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
  change: (value: string) => void,
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, words]) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`)}
    </select>
  </div>`;

/** Which part of the card, then what in it. Parts that the person hid are not offered. */
export function choosePlace(
  access: CardPanelAccess,
  { part, field }: Place,
  change: (change: Partial<NoteDraft>) => void,
): TemplateResult {
  const { t } = access;
  const plan = access.plan();
  const parts = arrangedSections(plan).filter(({ hidden }) => !hidden);
  const inside = fieldsOf(part);
  return html`<div class="places">
    ${select(
      'notes-part',
      t('notes_part'),
      [['', t('notes_whole_card')], ...parts.map(({ key }) => [key, partLabel(plan, key, t)] as const)],
      part,
      (chosen) => change({ part: chosen, field: '' }),
    )}
    ${
      inside.length > 0
        ? select(
            'notes-field',
            t('notes_field'),
            [['', t('notes_whole_part')], ...inside.map(({ key }) => [key, t(`${part}_${key}`)] as const)],
            field,
            (chosen) => change({ field: chosen }),
          )
        : nothing
    }
  </div>`;
}

/** The person's words at that place, to have them in sight while writing. */
export function writtenThere(access: CardPanelAccess, { part, on }: Place): TemplateResult | typeof nothing {
  const { t } = access;
  const plan = access.plan();
  const { field } = placeOf(plan, on);
  if (!field && (!part || isGroup(part))) return nothing;
  const lines = field
    ? linesOf(field, (plan[part as 'care'] as Readonly<Record<string, unknown>>)[field.key], t)
    : plan.sections.find(({ key }) => key === part)!.lines.filter(({ text }) => text.trim());
  const wordsOf = ({ text, phone, details = [] }: ReturnType<typeof linesOf>[number]): string =>
    [text, phone, ...details.map((detail) => detail.text)].filter(Boolean).join('\n');
  const line = (words: string): TemplateResult => html`<li class="note-words" dir="auto">${words}</li>`;
  return html`<div class="written">
    <div class="label">${t('notes_written_now')}</div>
    ${
      lines.length > 0
        ? html`<ul>
            ${lines.map((one) => line(wordsOf(one)))}
          </ul>`
        : html`<p class="quiet">${t('notes_nothing_there')}</p>`
    }
  </div>`;
}

/** What they want to add there. */
export function chooseKind(
  access: CardPanelAccess,
  on: string,
  chosen: NoteChoice,
  change: (choice: NoteChoice) => void,
): TemplateResult {
  const { t } = access;
  const text = (choice: NoteChoice): string => t(`notes_${isStatementKind(choice) ? 'say' : 'choose'}_${choice}`);
  return html`<div class="field choices" role="radiogroup" aria-labelledby="notes-kind">
    <div class="label" id="notes-kind">${t('notes_what')}</div>
    ${choicesAt(access.plan(), on).map(
      (choice) =>
        html`<label class="check" for="notes-kind-${choice}">
          <input
            id="notes-kind-${choice}"
            type="radio"
            name="notes-kind"
            .checked=${choice === chosen}
            @change=${() => change(choice)}
          />
          <span>${text(choice)}</span>
        </label>`,
    )}
  </div>`;
}
