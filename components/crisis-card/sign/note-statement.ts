import { html, nothing, type TemplateResult } from 'lit';
import type { NewNote } from '../../../src/record/record.js';
import type { Translate } from '../../../src/widget/recovery-element.js';
import { textField } from '../../../src/widget/controls/fields.js';
import type { CrisisPlan } from '../schema.js';
import { digestOf } from './present-digest.js';

export { statementTexts } from './statement-messages.js';

/** What somebody else can say of the whole card under their own name. Saying nothing is an answer as well. */
export const statementKinds = ['read', 'use', 'disagree'] as const;
export type StatementKind = (typeof statementKinds)[number];

export interface StatementWords {
  readonly t: Translate<string>;
  /** Why somebody does not agree, in their own words; may be empty. */
  readonly reason: string;
}

/** The statement as a note, signed as the words of the plan stand now. `author` and `lang` are given by the card. */
export async function statementNote(
  kind: StatementKind,
  { t, reason }: StatementWords,
  plan: CrisisPlan,
  now: string,
): Promise<Omit<NewNote, 'author' | 'lang'>> {
  const because = kind === 'disagree' ? reason.trim() : '';
  const text = because ? `${t('sign_statement_because')} ${because}` : t(`sign_statement_${kind}`);
  const digest = (await digestOf(plan)) ?? '';
  return { on: '', purpose: 'statement', text, signature: { method: 'typed', digest, at: now } };
}

export interface StatementChoicesContent extends StatementWords {
  /** Begins the ids of the boxes. */
  readonly id: string;
  /** Nothing is chosen beforehand. */
  readonly kind: StatementKind | undefined;
  readonly choose: (kind: StatementKind) => void;
  readonly write: (reason: string) => void;
}

/** The choice among the statements, with a box for the reason of who does not agree. Needs `statementTexts`. */
export function statementChoices({ id, kind, t, reason, choose, write }: StatementChoicesContent): TemplateResult {
  return html`<div class="field" role="radiogroup" aria-labelledby="${id}-label">
      <div class="label" id="${id}-label">${t('sign_statement_title')}</div>
      ${statementKinds.map(
        (key) =>
          html`<label class="check" for="${id}-${key}">
            <input
              id="${id}-${key}"
              type="radio"
              name=${id}
              data-statement=${key}
              .checked=${kind === key}
              @change=${() => choose(key)}
            />
            <span>${t(`sign_statement_${key}`)}</span>
          </label>`,
      )}
    </div>
    ${
      kind === 'disagree'
        ? textField({ id: `${id}-reason`, label: t('sign_statement_why'), value: reason, change: write })
        : nothing
    }`;
}
